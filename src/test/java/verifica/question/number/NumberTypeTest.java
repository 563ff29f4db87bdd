package verifica.question.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verifica.question.Proof;
import verifica.question.QuestionJson;
import verifica.question.QuestionType;
import verifica.question.QuestionTypeContract;
import verifica.question.Reading;
import verifica.question.Response;
import verifica.question.reading.Numerals;

class NumberTypeTest extends QuestionTypeContract<NumberContent> {

    private static final String SOLDIERS = """
            {"key": 10000, "unit": "soldati", "wrong": [{"value": 1000, "reason": "È dieci volte meno."}, {"value": 200000}]}""";
    private static final String ABOUT = "{\"key\": {\"value\": 10000, \"tolerance\": 500}}";
    private static final String RANGE = "{\"key\": {\"min\": 9000, \"max\": 11000}}";
    private static final String CREDITS =
            "{\"key\": 24, \"keys\": [{\"min\": 20, \"max\": 30, \"credit\": \"1/2\"}, {\"value\": 63, \"credit\": \"1/4\"}]}";

    @Override
    protected QuestionType<NumberContent> type() {
        return new NumberType();
    }

    @Override
    protected List<String> contents() {
        return List.of(
                SOLDIERS,
                ABOUT,
                RANGE,
                CREDITS,
                "{\"key\": 0}",
                "{\"key\": -5, \"unit\": \"°C\"}",
                "{\"key\": 1.234}",
                "{\"key\": 0.10}",
                "{\"key\": 1e4}",
                "{\"keys\": [7, 8]}");
    }

    private BigFraction earned(String content, String typed) {
        return type().grade(content(content), Response.of("number", typed)).fraction();
    }

    private Reading read(String content, String typed) {
        return type().read(content(content), Response.of("number", typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10000",
                "10.000",
                "10,000",
                "10 000",
                "10'000",
                "10mila",
                "10 mila",
                "10k",
                "diecimila",
                "DIECIMILA",
                "ten thousand",
                "10000,0",
                "10.000 soldati",
                "10000soldati",
                "diecimila Soldati"
            })
    void grade_readsOneNumberInManyForms(String typed) {
        assertThat(earned(SOLDIERS, typed)).isEqualTo(BigFraction.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "100000", "10001", "9999", "-10000", "10000,1", "dieci", "200mila"})
    void grade_comparesExactly(String typed) {
        assertThat(earned(SOLDIERS, typed)).isEqualTo(BigFraction.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"9500, 1", "10500, 1", "9499, 0", "10501, 0", "'9499,9', 0", "'10500,0', 1"})
    void grade_countsTheBoundsOfATolerance(String typed, int credit) {
        assertThat(earned(ABOUT, typed)).isEqualTo(BigFraction.of(credit));
    }

    @ParameterizedTest
    @CsvSource({"9000, 1", "11000, 1", "8999, 0", "11001, 0"})
    void grade_countsTheBoundsOfARange(String typed, int credit) {
        assertThat(earned(RANGE, typed)).isEqualTo(BigFraction.of(credit));
    }

    @ParameterizedTest
    @CsvSource({"24, 1", "25, 1/2", "20, 1/2", "63, 1/4", "19, 0"})
    void grade_givesTheBestCredit(String typed, String credit) {
        assertThat(earned(CREDITS, typed)).isEqualTo(BigFraction.parse(credit.contains("/") ? credit : credit + "/1"));
    }

    @Test
    void grade_neverAcceptsAKeyWithOneDigitChanged() {
        for (String key : List.of("2024", "10000", "24", "5", "1961", "3.14", "0.5", "200000")) {
            for (int i = 0; i < key.length(); i++) {
                for (char digit = '0'; digit <= '9' && Character.isDigit(key.charAt(i)); digit++) {
                    String typed = key.substring(0, i) + digit + key.substring(i + 1);
                    assertThat(earned("{\"key\": " + key + "}", typed))
                            .as("%s for %s", typed, key)
                            .isEqualTo(BigFraction.of(typed.equals(key) ? 1 : 0));
                }
            }
        }
    }

    @Test
    void grade_takesAUnitThatMultipliesForAUnit() {
        assertThat(earned("{\"key\": 5, \"unit\": \"milioni\"}", "5 milioni")).isEqualTo(BigFraction.ONE);
        assertThat(earned("{\"key\": 5, \"unit\": \"milioni\"}", "5")).isEqualTo(BigFraction.ONE);
        assertThat(earned("{\"key\": 5000000, \"unit\": \"euro\"}", "5 milioni"))
                .isEqualTo(BigFraction.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"molti", "?", "10 000 o 20 000", "soldati", "10,00,0", "diecimilla", "1e4", "0x10"})
    void read_refusesWhatIsNoNumber(String typed) {
        Reading reading = read(SOLDIERS, typed);
        assertThat(reading.invalid()).isTrue();
        assertThat(reading.problems()).containsOnlyKeys("number");
        assertThat(earned(SOLDIERS, typed)).isEqualTo(BigFraction.ZERO);
    }

    @Test
    void read_echoesWhatItUnderstood() {
        assertThat(read(SOLDIERS, "10mila").echoes()).hasSize(1);
    }

    @Test
    void format_followsTheReader() {
        BigDecimal number = new BigDecimal("1234567.125");
        assertThat(Numerals.format(number, Locale.ITALIAN)).isEqualTo("1.234.567,125");
        assertThat(Numerals.format(number, Locale.ENGLISH)).isEqualTo("1,234,567.125");
        assertThat(Numerals.format(BigDecimal.TEN, Locale.ITALIAN)).isEqualTo("10");
    }

    @Test
    void wrong_findsTheReason() {
        assertThat(content(SOLDIERS)
                        .wrong(new BigDecimal("1000.0"))
                        .orElseThrow()
                        .reason())
                .isEqualTo("È dieci volte meno.");
        assertThat(content(SOLDIERS).wrong(BigDecimal.TEN)).isEmpty();
    }

    @Test
    void proof_findsAnAcceptedNumberInThePassage() {
        assertThat(type().proof(content(SOLDIERS), "circa 10.000 soldati")).isEqualTo(Proof.SHOWN);
        assertThat(type().proof(content(SOLDIERS), "circa diecimila soldati")).isEqualTo(Proof.SHOWN);
        assertThat(type().proof(content(ABOUT), "circa 10.200 soldati")).isEqualTo(Proof.SHOWN);
        assertThat(type().proof(content(SOLDIERS), "circa 100.000 soldati nel 2024"))
                .isEqualTo(Proof.NOT_SHOWN);
    }

    @Test
    void content_isWrittenAsShortAsItWas() {
        assertThat(QuestionJson.write(content("{\"key\": 1e4}"))).isEqualTo("{\"key\":10000}");
        assertThat(QuestionJson.write(content("{\"key\": {\"value\": 3, \"tolerance\": 0, \"credit\": 1}}")))
                .isEqualTo("{\"key\":3}");
        assertThat(QuestionJson.write(content(ABOUT))).isEqualTo("{\"key\":{\"value\":10000,\"tolerance\":500}}");
        assertThat(QuestionJson.write(content("{\"keys\": [{\"min\": 1, \"max\": 2, \"credit\": \"50%\"}]}")))
                .isEqualTo("{\"keys\":[{\"min\":1,\"max\":2,\"credit\":\"1/2\"}]}");
    }

    @Test
    void content_refusesWhatIsNoKey() {
        for (String key : List.of("{\"min\": 1}", "{\"tolerance\": 1}", "\"x\"", "true", "1e999")) {
            assertThatThrownBy(() -> content("{\"key\": " + key + "}"))
                    .as(key)
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void check_findsKeysThatCannotBe() {
        assertThat(faults("{}")).containsExactly(Tuple.tuple("no-key", "/key"));
        assertThat(faults("{\"keys\": [{\"value\": 1, \"credit\": \"1/2\"}]}"))
                .containsExactly(Tuple.tuple("no-full-key", "/keys"));
        assertThat(faults("{\"key\": {\"min\": 2, \"max\": 1}}")).containsExactly(Tuple.tuple("empty-range", "/key"));
        assertThat(faults("{\"key\": {\"value\": 2, \"tolerance\": -1}}"))
                .containsExactly(Tuple.tuple("negative-tolerance", "/key"));
        assertThat(faults("{\"key\": 1, \"keys\": [{\"value\": 2, \"credit\": 0}, {\"value\": 3, \"credit\": 2}]}"))
                .containsExactly(
                        Tuple.tuple("credit-out-of-range", "/keys/0"), Tuple.tuple("credit-out-of-range", "/keys/1"));
    }

    @Test
    void check_findsAWrongNumberThatAKeyAccepts() {
        assertThat(faults("{\"key\": {\"min\": 1, \"max\": 5}, \"wrong\": [{\"value\": 6}, {\"value\": 5.0}]}"))
                .containsExactly(Tuple.tuple("wrong-is-key", "/wrong/1"));
    }

    private List<Tuple> faults(String json) {
        return type().check(content(json)).stream()
                .map(fault -> Tuple.tuple(fault.code(), fault.path()))
                .toList();
    }
}
