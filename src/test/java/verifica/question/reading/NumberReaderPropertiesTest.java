package verifica.question.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NumberReaderPropertiesTest {

    private static final List<String> SEPARATORS = List.of(".", ",", " ", "\u00A0", "\u2009", "\u202F", "'", "\u2019");

    private final RuleBasedNumberFormat italian =
            new RuleBasedNumberFormat(Locale.ITALIAN, RuleBasedNumberFormat.SPELLOUT);
    private final RuleBasedNumberFormat english =
            new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

    @Property(tries = 10_000)
    void everyNumberReadsAsItselfHoweverItIsWritten(@ForAll("numbers") int number) {
        BigDecimal meant = BigDecimal.valueOf(number);
        for (String written : writings(number)) {
            assertEquals(Optional.of(meant), NumberReader.read(written), written);
            if (!written.startsWith("+")) {
                assertEquals(Optional.of(meant.negate()), NumberReader.read("\u2212" + written), written);
            }
        }
    }

    @Property(tries = 10_000)
    void readsItalianWords(@ForAll("numbers") int number) {
        String words = italian.format(number).replace("\u00AD", "");
        assertEquals(Optional.of(BigDecimal.valueOf(number)), NumberReader.read(words), words);
        assertEquals(List.of(BigDecimal.valueOf(number)), NumberReader.find("Erano " + words + " persone."), words);
    }

    @Property(tries = 10_000)
    void readsEnglishWords(@ForAll("numbers") int number) {
        String words = english.format(number);
        assertEquals(Optional.of(BigDecimal.valueOf(number)), NumberReader.read(words), words);
        assertEquals(List.of(BigDecimal.valueOf(number)), NumberReader.find("They were " + words + " men."), words);
    }

    @Property(tries = 2_000)
    void readsEnglishWordsWithAnd(@ForAll @IntRange(max = 999_999) int number) {
        String words = english.format(number, "%spellout-cardinal-verbose");
        assertEquals(Optional.of(BigDecimal.valueOf(number)), NumberReader.read(words), words);
    }

    @Property(tries = 10_000)
    void aNumberWithOneDigitChangedIsAnotherOne(@ForAll("numbers") int number, @ForAll Random random) {
        Optional<BigDecimal> meant = Optional.of(BigDecimal.valueOf(number));
        for (String written : writings(number)) {
            String changed = withOneDigitChanged(written, random);
            assertNotEquals(meant, NumberReader.read(changed), () -> written + " is not " + changed);
        }
    }

    @Property(tries = 3_000)
    void decimalsMayHaveAPointOrAComma(
            @ForAll @IntRange(max = 99_999_999) int whole, @ForAll @IntRange(max = 99) int hundredths) {
        String decimals = String.format(Locale.ROOT, "%02d", hundredths);
        BigDecimal meant = new BigDecimal(whole + "." + decimals);
        for (String written : List.of(
                whole + "." + decimals,
                whole + "," + decimals,
                grouped(whole, ".") + "," + decimals,
                grouped(whole, ",") + "." + decimals,
                grouped(whole, " ") + "," + decimals)) {
            assertEquals(0, meant.compareTo(NumberReader.read(written).orElseThrow()), written);
        }
    }

    @Property(tries = 2_000)
    void whateverIsTypedIsReadWithoutAnException(@ForAll String anything) {
        NumberReader.read(anything);
        NumberReader.find(anything);
    }

    @Property(tries = 5_000)
    void whateverLooksLikeANumberIsReadWithoutAnException(@ForAll("nearlyNumbers") String typed) {
        NumberReader.find(typed);
        NumberReader.read(typed)
                // Three decimals would read as a group of thousands when they are written out again.
                .filter(number -> number.scale() != 3)
                .ifPresent(
                        number -> assertEquals(Optional.of(number), NumberReader.read(number.toPlainString()), typed));
    }

    @Provide
    Arbitrary<Integer> numbers() {
        // Of every length, for most numbers between 0 and a thousand million have nine digits.
        return Arbitraries.integers()
                .between(0, 999_999_999)
                .flatMap(number -> Arbitraries.of(1, 1_000, 100_000, 10_000_000).map(divisor -> number / divisor));
    }

    @Provide
    Arbitrary<String> nearlyNumbers() {
        return Arbitraries.of(
                        "10",
                        "000",
                        "1",
                        "0",
                        "234",
                        ".",
                        ",",
                        " ",
                        "'",
                        "-",
                        "+",
                        "mila",
                        "k",
                        "mille",
                        "milioni",
                        "un",
                        "due",
                        "cento",
                        "venti",
                        "uno",
                        "otto",
                        "hundred",
                        "thousand",
                        "and",
                        "e",
                        "a",
                        "twenty",
                        "one",
                        "\u00A0",
                        "%")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static List<String> writings(int number) {
        List<String> writings = new ArrayList<>(List.of(Integer.toString(number), "+" + number));
        SEPARATORS.forEach(separator -> writings.add(grouped(number, separator)));
        if (number % 1_000 == 0 && number > 0) {
            writings.addAll(List.of(number / 1_000 + "mila", number / 1_000 + " mila", number / 1_000 + "K"));
        }
        return writings;
    }

    private static String grouped(int number, String separator) {
        return String.format(Locale.ROOT, "%,d", number).replace(",", separator);
    }

    private static String withOneDigitChanged(String written, Random random) {
        int at = random.nextInt(written.length());
        while (!Character.isDigit(written.charAt(at))) {
            at = random.nextInt(written.length());
        }
        int other = (written.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
        return written.substring(0, at) + other + written.substring(at + 1);
    }
}
