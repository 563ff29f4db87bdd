package verifica.question.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10000", "10.000", "10,000", "10 000", "10\u00A0000", "10\u2009000", "10\u202F000", "10'000", "10’000",
                        "10mila",
                "10 mila", "10 MILA", "diecimila", "dieci mila", "Diecimila", "10k", "10K", "10 k", "ten thousand",
                        "Ten  Thousand",
                "ten-thousand", "+10000", "+10.000", " 10000 ", "１００００", "10 thousand", "10.000,0", "10,000.00",
                        "010000", "dieci­mila"
            })
    void tenThousandIsOneNumberHoweverItIsWritten(String typed) {
        assertEquals("10000", read(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,14 | 3.14",
                "3.14 | 3.14",
                "3,140 | 3140",
                "0,125 | 0.125",
                "0.125 | 0.125",
                "1.234,5 | 1234.5",
                "1,234.5 | 1234.5",
                "1,234.567 | 1234.567",
                "1.234.567 | 1234567",
                "1.234.567,89 | 1234567.89",
                "12345,678 | 12345.678",
                "10 000,5 | 10000.5",
                "10'000.25 | 10000.25",
                "2 milioni | 2000000",
                "1,5 milioni | 1500000",
                "1.5 million | 1500000",
                "1.500 milioni | 1500000000",
                "3 mln | 3000000",
                "un milione | 1000000",
                "due miliardi | 2000000000",
                "2 miliardi | 2000000000",
                "a billion | 1000000000",
                "200mila | 200000",
                "duecentomila | 200000",
                "1,5k | 1500",
                "0 | 0",
                "zero | 0",
                "-0 | 0",
                "-5 | -5",
                "−5 | -5",
                "- 5 | -5",
                "–1.234,5 | -1234.5",
                "-diecimila | -10000",
                "3,10 | 3.1",
                "ventuno | 21",
                "ventotto | 28",
                "ventitré | 23",
                "ventitre' | 23",
                "venti tre | 23",
                "centouno | 101",
                "centuno | 101",
                "cento e uno | 101",
                "centottanta | 180",
                "mille | 1000",
                "milleduecento | 1200",
                "mille e duecento | 1200",
                "duemilaventiquattro | 2024",
                "ventunomila | 21000",
                "ventunmila | 21000",
                "ventun milioni | 21000000",
                "un milione duecentomila | 1200000",
                "un milione e duecentomila | 1200000",
                "twenty-one | 21",
                "twenty one | 21",
                "two hundred thousand | 200000",
                "one hundred and five | 105",
                "a hundred | 100",
                "one million, two hundred thousand and six | 1200006",
                "Quattro | 4"
            })
    void readsWhatIsMeant(String typed, String meant) {
        assertEquals(meant, read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "+",
                ".",
                ",5",
                "5.",
                "1.2.3",
                "1.23.456",
                "10.00.000",
                "1,234,56",
                "0,125,000",
                "1.234'567",
                "10  . 000",
                "1 2 3",
                "1.000.00",
                "--5",
                "5-",
                "10 000 euro",
                "200.000 euro",
                "€ 10",
                "10 %",
                "10%",
                "circa 10",
                "10 o 11",
                "10²",
                "½",
                "٣",
                "1e4",
                "0x10",
                "NaN",
                "un",
                "mila",
                "milioni",
                "million",
                "hundred",
                "zeromila",
                "zero mille",
                "unomila",
                "unmila",
                "due mille",
                "duemilazero",
                "ventiuno",
                "trentotto uno",
                "due tre",
                "one and",
                "and one",
                "five and six",
                "un milione e mezzo",
                "se i",
                "t w o",
                "mille milioni",
                "diecimla",
                "10 migliaia",
                "mille-",
                "duemilatremila",
                "duemilamille",
                "due milioni tre milione",
                "XIV"
            })
    void guessesNothing(String typed) {
        assertEquals(Optional.empty(), NumberReader.read(typed));
    }

    @Test
    void readsNothingOutOfNothingOrOutOfAnEssay() {
        assertEquals(Optional.empty(), NumberReader.read(null));
        assertEquals(Optional.empty(), NumberReader.read("1".repeat(101)));
        assertEquals(List.of(), NumberReader.find(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Inviarono 10.000 soldati (diecimila), cioè 10mila. | 10000 10000 10000",
                "Costa 200.000 euro, il 3,5% in più; 1,5 milioni. | 200000 3.5 1500000",
                "Circa un milione duecentomila persone, ventitré feriti | 1200000 23",
                "two hundred and five men and twenty-one dogs, 5 million | 205 21 5000000",
                "19-06-2024 e 19.6.2024 | 19 6 2024 19 6 2024",
                "nel 1914-1918, T-34, A4, 10km, 51°, l'8 | 1914 1918 34 10 51 8",
                "fino a -5 gradi; 10 milanesi; 10 k | -5 10 10000",
                "Nel 2024 300 uomini, 10 000 donne, 1 234 567. | 2024 300 10000 1234567",
                "se i soldati, un altro, mila, milioni, hundred | ''",
                "due e tre, cento e venti | 2 3 120",
                "1,2,3 e 7.000, 8 | 1 2 3 7000 8",
                "mille modi | 1000"
            })
    void findsTheNumbersOfAText(String text, String numbers) {
        List<String> expected = numbers.isEmpty() ? List.of() : List.of(numbers.split(" ", -1));
        assertEquals(
                expected,
                NumberReader.find(text).stream().map(BigDecimal::toPlainString).toList());
    }

    private static String read(String typed) {
        return NumberReader.read(typed).map(BigDecimal::toString).orElse("no number");
    }
}
