package verifica.question.shorttext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verifica.question.Fault;
import verifica.question.Key;
import verifica.question.Proof;
import verifica.question.QuestionJson;
import verifica.question.QuestionType;
import verifica.question.QuestionTypeContract;
import verifica.question.Response;
import verifica.question.Sample.Kind;

class ShortTextTypeTest extends QuestionTypeContract<ShortText> {

    private static final String MINISTER = """
            {"keys": ["Andrei Belousov", "Belousov", {"text": "Andrei", "credit": "1/2"}], "optional": ["ministro", "il"],
              "wrong": [{"text": "Sergej Lavrov", "reason": "È il ministro degli Esteri."}, {"text": "Belousova"}]}""";
    private static final String ARTICLE =
            "{\"keys\": [\"articolo 4\", \"4\", \"quattro\"], \"optional\": [\"articolo\", \"art\", \"l\"]}";
    private static final String MISSILE = "{\"keys\": [\"KN-23\"], \"optional\": [\"missili\", \"i\"]}";
    private static final String NUMERAL = "{\"keys\": [\"Niccolò II\"]}";

    @Override
    protected QuestionType<ShortText> type() {
        return new ShortTextType();
    }

    @Override
    protected List<String> contents() {
        return List.of(MINISTER, ARTICLE, MISSILE, NUMERAL, "{\"keys\": [\"Duma di Stato\", \"Duma\"]}");
    }

    @Override
    protected Set<Kind> kinds() {
        return EnumSet.complementOf(EnumSet.of(Kind.INVALID));
    }

    private BigFraction earned(String content, String typed) {
        return type().grade(content(content), Response.of("text", typed)).fraction();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Andrei Belousov",
                "andrei belousov",
                "  ANDREI   BELOUSOV. ",
                "Andréi Belousòv",
                "il ministro Belousov",
                "Andrei-Belousov",
                "Andrei Beluosov",
                "Andrei Belousof",
                "Belosov"
            })
    void grade_forgivesSpelling(String typed) {
        assertThat(earned(MINISTER, typed)).isEqualTo(BigFraction.ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lavrov",
                "Sergej Lavrov",
                "Belouso Andr",
                "Pelousov",
                "Belsv",
                "il ministro",
                "?",
                "Belousov Lavrov"
            })
    void grade_refusesAnotherName(String typed) {
        assertThat(earned(MINISTER, typed)).isEqualTo(BigFraction.ZERO);
    }

    @Test
    void grade_prefersTheListedWrongAnswerToANearKey() {
        assertThat(earned(MINISTER, "Belousovv")).isEqualTo(BigFraction.ONE);
        assertThat(earned(MINISTER, "belousova")).isEqualTo(BigFraction.ZERO);
    }

    @Test
    void grade_givesTheCreditOfTheBestKey() {
        assertThat(earned(MINISTER, "Andrei")).isEqualTo(BigFraction.of(1, 2));
        assertThat(earned(
                        "{\"keys\": [{\"text\": \"Šojgu\", \"credit\": \"1/3\"}, \"Sojgu Sergej\"], \"optional\": [\"Sergej\"]}",
                        "sojgu"))
                .isEqualTo(BigFraction.ONE);
    }

    @Test
    void grade_prefersAnEqualKeyToANearOneOfMoreCredit() {
        String content = "{\"keys\": [\"Vladivostok\", {\"text\": \"Vladivostoc\", \"credit\": \"1/2\"}]}";
        assertThat(earned(content, "vladivostoc")).isEqualTo(BigFraction.of(1, 2));
        assertThat(earned(content, "vladivostoz")).isEqualTo(BigFraction.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "articolo 4, 1",
        "Art. 4, 1",
        "l'articolo 4, 1",
        "QUATTRO, 1",
        "articolo 5, 0",
        "articolo 41, 0",
        "articolo 14, 0",
        "4 1, 0",
        "articolo, 0",
        "quatro 5, 0"
    })
    void grade_ofAnArticleNeverForgivesADigit(String typed, int credit) {
        assertThat(earned(ARTICLE, typed)).isEqualTo(BigFraction.of(credit));
    }

    @ParameterizedTest
    @CsvSource({"KN-23, 1", "kn 23, 1", "i missili KN23, 1", "KN-24, 0", "KN-32, 0", "KN-2, 0", "KN-231, 0", "KM-23, 0"
    })
    void grade_ofACodeNeverForgivesADigit(String typed, int credit) {
        assertThat(earned(MISSILE, typed)).isEqualTo(BigFraction.of(credit));
    }

    @ParameterizedTest
    @CsvSource({"niccolo ii, 1", "Nicolò II, 1", "Niccolò III, 0", "Niccolò I, 0", "Niccolò IV, 0"})
    void grade_neverForgivesARomanNumeral(String typed, int credit) {
        assertThat(earned(NUMERAL, typed)).isEqualTo(BigFraction.of(credit));
    }

    @Test
    void grade_neverAcceptsAKeyWithOneDigitChanged() {
        for (String key : List.of("articolo 51", "2024", "KN-23", "risoluzione 2397 del 2017", "G7", "Kh-101")) {
            for (int i = 0; i < key.length(); i++) {
                for (char digit = '0'; digit <= '9' && Character.isDigit(key.charAt(i)); digit++) {
                    String typed = key.substring(0, i) + digit + key.substring(i + 1);
                    assertThat(earned("{\"keys\": [\"" + key + "\"]}", typed))
                            .as("%s for %s", typed, key)
                            .isEqualTo(BigFraction.of(typed.equals(key) ? 1 : 0));
                }
            }
        }
    }

    @Test
    void match_tellsASlipFromAnEqualAnswer() {
        assertThat(content(MINISTER).match("belousov")).contains(match("Belousov", false));
        assertThat(content(MINISTER).match("Belosov")).contains(match("Belousov", true));
        assertThat(content(MINISTER).match("Lavrov")).isEmpty();
    }

    private static ShortText.Match match(String key, boolean slip) {
        return new ShortText.Match(Key.full(key), slip);
    }

    @Test
    void wrong_findsTheReason() {
        assertThat(content(MINISTER)
                        .wrong("il ministro SERGEJ LAVROV")
                        .orElseThrow()
                        .reason())
                .isEqualTo("È il ministro degli Esteri.");
        assertThat(content(MINISTER).wrong("Belousov")).isEmpty();
    }

    @Test
    void read_neverTellsWhichKeyWasUnderstood() {
        assertThat(type().read(content(MINISTER), Response.of("text", "Belosov"))
                        .echoes())
                .isEmpty();
    }

    @Test
    void proof_findsAKeyInThePassage() {
        assertThat(type().proof(content(ARTICLE), "Secondo l’Articolo 4 del trattato ..."))
                .isEqualTo(Proof.SHOWN);
        assertThat(type().proof(content(ARTICLE), "Secondo l’articolo 51 della Carta ..."))
                .isEqualTo(Proof.NOT_SHOWN);
    }

    @Test
    void content_writesAKeyThatEarnsAllAsAString() {
        assertThat(QuestionJson.write(content(
                        "{\"keys\": [{\"text\": \"a\", \"credit\": 1}, {\"text\": \"b\", \"credit\": \"50%\"}]}")))
                .isEqualTo("{\"keys\":[\"a\",{\"text\":\"b\",\"credit\":\"1/2\"}]}");
    }

    @Test
    void check_findsMissingKeysAndCredits() {
        assertThat(faults("{\"keys\": []}")).containsExactly(Tuple.tuple("no-key", "/keys"));
        assertThat(faults("{\"keys\": [{\"text\": \"a\", \"credit\": \"1/2\"}]}"))
                .containsExactly(Tuple.tuple("no-full-key", "/keys"));
        assertThat(
                        faults(
                                "{\"keys\": [\"a\", {\"text\": \"b\", \"credit\": \"3/2\"}, {\"text\": \"c\", \"credit\": 0}]}"))
                .containsExactly(
                        Tuple.tuple("credit-out-of-range", "/keys/1"), Tuple.tuple("credit-out-of-range", "/keys/2"));
    }

    @Test
    void check_findsKeysThatAreTheSame() {
        assertThat(faults("{\"keys\": [\"Perù\", \"x\", \"peru.\"]}"))
                .containsExactly(Tuple.tuple("duplicate-key", "/keys/2"));
        assertThat(faults("{\"keys\": [\"a\", \"...\"], \"wrong\": [{\"text\": \"!\"}]}"))
                .containsExactly(Tuple.tuple("empty-text", "/keys/1"), Tuple.tuple("empty-text", "/wrong/0"));
    }

    @Test
    void check_findsAWrongAnswerThatIsAKey() {
        assertThat(
                        faults(
                                "{\"keys\": [\"Duma\"], \"optional\": [\"la\"], \"wrong\": [{\"text\": \"Mosca\"}, {\"text\": \"la DUMA\"}]}"))
                .containsExactly(Tuple.tuple("wrong-is-key", "/wrong/1"));
    }

    private List<Tuple> faults(String json) {
        return type().check(content(json)).stream()
                .map(ShortTextTypeTest::codeAndPath)
                .toList();
    }

    private static Tuple codeAndPath(Fault fault) {
        return Tuple.tuple(fault.code(), fault.path());
    }
}
