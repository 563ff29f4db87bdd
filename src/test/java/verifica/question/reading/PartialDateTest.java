package verifica.question.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-19, DAY, 19 giugno 2024, 19 June 2024",
        "2024-06, MONTH, giugno 2024, June 2024",
        "2024, YEAR, 2024, 2024",
        "2024-02-29, DAY, 29 febbraio 2024, 29 February 2024",
        "0987-01-01, DAY, 1 gennaio 987, 1 January 987"
    })
    void isShownInTheReadersLanguage(String iso, PartialDate.Precision precision, String italian, String english) {
        PartialDate date = PartialDate.parse(iso);
        assertEquals(iso, date.toString());
        assertEquals(precision, date.precision());
        assertEquals(italian, date.in(Locale.ITALIAN));
        assertEquals(english, date.in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-6-19",
                "2024-13",
                "2024-00",
                "2023-02-29",
                "2024-06-31",
                "2024-06-00",
                "0000",
                "2024-06-19 ",
                "2024/06/19",
                "19-06-2024",
                "２０２４"
            })
    void refusesWhatIsNotInTheCalendar(String iso) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(iso));
    }

    @Test
    void refusesADayWithoutAMonth() {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(2024, null, 19));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(null));
    }

    @Test
    void aYearCoversItsMonthsAndAMonthItsDays() {
        PartialDate year = PartialDate.parse("2024");
        PartialDate month = PartialDate.parse("2024-06");
        PartialDate day = PartialDate.parse("2024-06-19");
        assertTrue(year.covers(year) && year.covers(month) && year.covers(day));
        assertTrue(month.covers(month) && month.covers(day) && day.covers(day));
        assertFalse(month.covers(year) || day.covers(month) || day.covers(year));
        assertFalse(PartialDate.parse("2023").covers(day)
                || PartialDate.parse("2024-07").covers(day));
        assertFalse(PartialDate.parse("2024-06-18").covers(day));
    }

    @Test
    void knowsTheSameMonthAndYear() {
        PartialDate day = PartialDate.parse("2024-06-19");
        assertTrue(day.sameMonth(PartialDate.parse("2024-06")) && day.sameYear(PartialDate.parse("2024-12-04")));
        assertFalse(day.sameMonth(PartialDate.parse("2023-06-19")) || day.sameMonth(PartialDate.parse("2024-07-19")));
        assertFalse(day.sameMonth(PartialDate.parse("2024"))
                || PartialDate.parse("2024").sameMonth(day));
        assertFalse(day.sameYear(PartialDate.parse("2023-06-19")));
    }

    @Test
    void sortsByTime() {
        List<String> sorted = List.of("2023-12-31", "2024", "2024-06", "2024-06-18", "2024-06-19", "2024-07", "2025");
        List<String> again = Stream.of("2025", "2024-07", "2024-06-19", "2024", "2023-12-31", "2024-06-18", "2024-06")
                .map(PartialDate::parse)
                .sorted()
                .map(PartialDate::toString)
                .toList();
        assertEquals(sorted, again);
    }
}
