package verifica.question.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verifica.question.reading.DateReading.Problem;

class DateReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19 giugno 2024",
                "il 19 giugno 2024",
                "IL 19 GIUGNO 2024",
                "19 giu 2024",
                "19 giu. 2024",
                "19 Giug. 2024",
                "19/6/2024",
                "19-06-2024",
                "19.6.2024",
                "19. 6. 2024",
                "19 6 2024",
                "19 / 06 / 2024",
                "June 19, 2024",
                "19 June 2024",
                "June 19th 2024",
                "the 19th of June 2024",
                "the 19th of June, 2024",
                "Jun. 19, 2024",
                "2024-06-19",
                "2024/06/19",
                "2024.6.19",
                "mercoledì 19 giugno 2024",
                "mercoledi' 19 giugno 2024",
                "mer. 19 giugno 2024",
                "Wednesday, June 19, 2024",
                "Wed 19 Jun 2024",
                "19/6/24",
                "19.06.24",
                "19 giugno 24",
                "19 giugno '24",
                "19 giugno ’24",
                "6/19/2024",
                "6/19/24",
                "  19   giugno\u00A02024 ",
                "１９ giugno 2024",
                "19–06–2024",
                "19‑6‑2024",
                "19-giu-2024",
                "19giugno2024",
                "nel giorno 19 giugno 2024",
                "19 giugno del 2024",
                "19 giugno 2024.",
                "on June 19, 2024",
                "19 gi\u00ADugno 2024"
            })
    void readsTheDayOfTheTreatyHoweverItIsWritten(String typed) {
        assertEquals("2024-06-19", read(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1º gennaio 2025 | 2025-01-01",
                "1° gennaio 2025 | 2025-01-01",
                "primo gennaio 2025 | 2025-01-01",
                "il primo gennaio 2025 | 2025-01-01",
                "1˚ gen 2025 | 2025-01-01",
                "l'8 marzo 1917 | 1917-03-08",
                "l’11 giugno 2024 | 2024-06-11",
                "giugno 2024 | 2024-06",
                "GIU. 2024 | 2024-06",
                "nel giugno del 2024 | 2024-06",
                "June, 2024 | 2024-06",
                "6/2024 | 2024-06",
                "06-2024 | 2024-06",
                "2024-06 | 2024-06",
                "2024/6 | 2024-06",
                "2024 | 2024",
                "nel 2024 | 2024",
                "nell'anno 2024 | 2024",
                "in 2024 | 2024",
                "mar 5 2024 | 2024-03-05",
                "mar 2024 | 2024-03",
                "mar 5 mag 2024 | 2024-05-05",
                "May 1, 1945 | 1945-05-01",
                "giugno 1924 | 1924-06",
                "29/2/2024 | 2024-02-29",
                "1/2/49 | 2049-02-01",
                "1/2/50 | 1950-02-01",
                "5/6/2024 | 2024-06-05",
                "12/13/13 | 2013-12-13",
                "13/12/13 | 2013-12-13",
                "24-06-19 | 2019-06-24"
            })
    void readsWhatIsMeant(String typed, String meant) {
        assertEquals(meant, read(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "32 giugno | NO_SUCH_DAY",
                "32 giugno 2024 | NO_SUCH_DAY",
                "0 giugno 2024 | NO_SUCH_DAY",
                "30 febbraio 2024 | NO_SUCH_DAY",
                "30 febbraio | NO_SUCH_DAY",
                "29/2/2023 | NO_SUCH_DAY",
                "2/30/2023 | NO_SUCH_DAY",
                "2023-02-29 | NO_SUCH_DAY",
                "June 31, 2024 | NO_SUCH_DAY",
                "19/13/2024 | NO_SUCH_MONTH",
                "19/0/2024 | NO_SUCH_MONTH",
                "6/32/2024 | NO_SUCH_MONTH",
                "2024-13-19 | NO_SUCH_MONTH",
                "13/2024 | NO_SUCH_MONTH",
                "2024-13 | NO_SUCH_MONTH",
                "19 giugno | YEAR_MISSING",
                "il 19 giugno | YEAR_MISSING",
                "29 febbraio | YEAR_MISSING",
                "June 19th | YEAR_MISSING",
                "19/6 | YEAR_MISSING",
                "giugno | YEAR_MISSING",
                "mercoledì 19 giugno | YEAR_MISSING",
                "19/13 | NOT_A_DATE"
            })
    void saysWhatIsWrong(String typed, Problem problem) {
        assertEquals(problem.name(), read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ieri",
                "19 guigno 2024",
                "19 giugn 2024",
                "19 6/2024",
                "19/6-2024",
                "019/06/2024",
                "19/6/024",
                "19 giugno 20244",
                "19 giugno 3024",
                "0999",
                "3000",
                "24",
                "12345",
                "6 2024",
                "20240619",
                "-2024",
                "2024 a.C.",
                "19 giugno 2024 o dopo",
                "dal 18 al 19 giugno 2024",
                "non il 19 giugno 2024",
                "19² giugno 2024",
                "١٩ giugno 2024",
                "mercoledì",
                "giugno 24 24 24",
                "2024-06-19T00:00",
                "202４5",
                "XIX giugno 2024"
            })
    void guessesNothing(String typed) {
        assertEquals("NOT_A_DATE", read(typed));
    }

    @Test
    void readsNothingOutOfNothingOrOutOfAnEssay() {
        assertEquals("NOT_A_DATE", read(null));
        assertEquals("NOT_A_DATE", read("19 giugno 2024" + " ".repeat(100)));
    }

    @Test
    void aReadingIsEitherADateOrAProblem() {
        assertThrows(IllegalArgumentException.class, () -> new DateReading(null, null));
        assertThrows(
                IllegalArgumentException.class, () -> new DateReading(PartialDate.parse("2024"), Problem.NOT_A_DATE));
    }

    private static String read(String typed) {
        DateReading reading = DateReader.read(typed);
        return reading.readable()
                ? reading.date().toString()
                : reading.problem().name();
    }
}
