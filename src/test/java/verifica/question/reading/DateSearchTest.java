package verifica.question.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSearchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Firmato a Pyongyang (19-06-2024), in vigore dal 4 dicembre 2024. | 2024-06-19 2024-12-04",
                "Il 1º gennaio 2025 e il primo febbraio 2025. | 2025-01-01 2025-02-01",
                "Nel giugno 2024, dopo il 2000, e l’8 marzo 1917. | 2024-06 2000 1917-03-08",
                "June 19, 2024; the 4th of December 2024; 2024-06; 6/2024 | 2024-06-19 2024-12-04 2024-06 2024-06",
                "18-19 giugno 2024 | 2024-06-19",
                "dal 1914–1918 al 1939-1945 | 1914 1918 1939 1945",
                "nel 2024-25 | 2024",
                "la versione 1.2.2024.5 e 12.2024,5 | ''",
                "10.000 soldati, 200.000 euro, 20240619, A2024, 2024b, 3024 | ''",
                "il 32 giugno 2024 | 2024-06",
                "il 30/02/2024 | 2024",
                "19 giugno 24 soldati, 19 giugno '24 | 2024-06-19",
                "Il 19\u00A0giugno\u20282024 | 2024-06-19",
                "Il 19 giugno, giugno, mercoledì | ''",
                "5/19/6/2024 | 2024"
            })
    void findsTheDatesOfAText(String text, String dates) {
        List<String> expected = dates.isEmpty() ? List.of() : List.of(dates.split(" ", -1));
        assertEquals(
                expected,
                DateReader.find(text).stream().map(PartialDate::toString).toList());
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertEquals(List.of(), DateReader.find(null));
        assertEquals(List.of(), DateReader.find(""));
    }
}
