package verifica.question.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMatcherTest {

    private final TextMatcher matcher = new TextMatcher(List.of("articolo", "art.", "l'", "il", "n"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "articolo 4 | L'ARTICOLO 4",
                "articolo 4 | art. 4",
                "articolo 4 | 4",
                "4 | art. n. 4",
                "Kim Jong-un | Kim Jongun",
                "Kim Jong-un | kim jong un",
                "Kim Jong-un | KimJong-Un",
                "T-34 | t34",
                "4 bis | 4bis",
                "perché | perche'",
                "Il | il",
                "Sergej Lavrov | Sergej  Lavrov."
            })
    void takesForEqualWhatIsTheSameWords(String key, String typed) {
        assertTrue(matcher.equal(key, typed));
        assertTrue(matcher.near(key, typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "articolo 51 | articolo 4",
                "articolo 51 | articolo 5 1",
                "articolo 51 | articolo 5.1",
                "10² | 102",
                "1½ | 112",
                "capo I, V | capo IV",
                "2023 | 2024",
                "4 | articolo",
                "articolo | 4",
                "Belousov | Lavrov",
                "Kim Jong-un | un Kim Jong",
                "il | ''",
                "4 | ?"
            })
    void takesForDifferentWhatIsNot(String key, String typed) {
        assertFalse(matcher.equal(key, typed));
        assertFalse(matcher.near(key, typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Andrei Belousov | Andrei Beloussov",
                "Andrei Belousov | Andrei Belosov",
                "Andrei Belousov | Andrei Belosuov",
                "Andrei Belousov | andrei belousof",
                "Pyongyang | Pyongiang",
                "Andrei Belousov | Andrey Belosov",
                "il trattato | trattatto",
                "quattro | quatro"
            })
    void forgivesASlipOfTheFingerInEachLongWord(String key, String typed) {
        assertFalse(matcher.equal(key, typed));
        assertTrue(matcher.near(key, typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Putin | Putim",
                "Belousov | Velousov",
                "Belousov | eBlousov",
                "Belousov | Beluosof",
                "Belousov | Belous",
                "Belousov | Belousov4",
                "Belousov | Bel0usov",
                "Belousov | Belousov Belousov",
                "Andrei Belousov | Belousov",
                "XXVIII | XXVIIII",
                "xxxviii | xxviii",
                "MCMLXX | MCMLXXI",
                "eighty | eight",
                "eighty | eighth",
                "eighth | eighty",
                "the seventh corps | the seventy corps"
            })
    void forgivesNothingElse(String key, String typed) {
        assertFalse(matcher.near(key, typed));
    }

    @Test
    void forgivesASlipOnlyWhereItIsExactlyOne() {
        assertTrue(TextMatcher.slip("trattato", "tratato"));
        assertFalse(TextMatcher.slip("trattato", "trattato"));
        assertFalse(TextMatcher.slip("trattato", ""));
        assertFalse(TextMatcher.slip("", ""));
        assertTrue(TextMatcher.slip("centouno", "centuno"), "the same number, spelt differently");
    }

    @Test
    void findsAKeyInAPassageOnlyAsWholeWords() {
        String passage = "L’«articolo 51» della Carta dell’ONU, firmato a Pyongyang.";
        assertTrue(TextMatcher.contains(passage, "articolo 51"));
        assertTrue(TextMatcher.contains(passage, "CARTA dell'Onu"));
        assertFalse(TextMatcher.contains(passage, "articolo 5"));
        assertFalse(TextMatcher.contains(passage, "51 articolo"));
        assertFalse(TextMatcher.contains(passage, "yang"));
        assertFalse(TextMatcher.contains(passage, "?"));
        assertFalse(TextMatcher.contains("", "articolo"));
    }
}
