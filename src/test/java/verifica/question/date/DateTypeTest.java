package verifica.question.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import verifica.question.reading.Fractions;
import verifica.question.reading.PartialDate;

class DateTypeTest extends QuestionTypeContract<DateContent> {

    private static final String SIGNATURE = """
            {"key": "2024-06-19", "credit": {"month": "1/2", "year": "1/4"},
              "wrong": [{"date": "2024-12-04", "reason": "È il giorno dell'entrata in vigore."}, {"date": "2000", "reason": "Altro trattato."}]}""";
    private static final String DAY = "{\"key\": \"2024-06-19\"}";
    private static final String MONTH = "{\"key\": \"2022-02\", \"credit\": {\"year\": \"1/3\"}}";
    private static final String YEAR = "{\"key\": 1961, \"wrong\": [{\"date\": 2000}]}";

    @Override
    protected QuestionType<DateContent> type() {
        return new DateType();
    }

    @Override
    protected List<String> contents() {
        return List.of(
                SIGNATURE,
                DAY,
                MONTH,
                YEAR,
                "{\"key\": \"2024-02-29\", \"credit\": {\"year\": \"50%\"}}",
                "{\"key\": \"2024-12-31\", \"wrong\": [{\"date\": \"2024\"}, {\"date\": \"0476\"}]}",
                "{\"key\": \"1000-01-01\"}",
                "{\"key\": \"2999\"}");
    }

    private BigFraction earned(String content, String typed) {
        return type().grade(content(content), Response.of("date", typed)).fraction();
    }

    private Reading read(String typed) {
        return type().read(content(DAY), Response.of("date", typed));
    }

    @ParameterizedTest
    @CsvSource({
        "19 giugno 2024, 1",
        "il 19 Giugno 2024, 1",
        "19/06/2024, 1",
        "19.6.2024, 1",
        "2024-06-19, 1",
        "'June 19, 2024', 1",
        "18 giugno 2024, 1/2",
        "29 giugno 2024, 1/2",
        "giugno 2024, 1/2",
        "19 luglio 2024, 1/4",
        "maggio 2024, 1/4",
        "2024, 1/4",
        "19 giugno 2023, 0",
        "giugno 2023, 0",
        "2023, 0",
        "4 dicembre 2024, 0",
        "3 dicembre 2024, 1/4"
    })
    void grade_ofADay(String typed, String credit) {
        assertThat(earned(SIGNATURE, typed)).isEqualTo(Fractions.parse(credit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18 giugno 2024", "giugno 2024", "2024", "19 luglio 2024", "19 giugno 2023"})
    void grade_withoutCreditsIsAllOrNothing(String typed) {
        assertThat(earned(DAY, typed)).isEqualTo(BigFraction.ZERO);
        assertThat(earned(DAY, "19 giugno 2024")).isEqualTo(BigFraction.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "febbraio 2022, 1",
        "2/2022, 1",
        "24 febbraio 2022, 1",
        "marzo 2022, 1/3",
        "2022, 1/3",
        "febbraio 2023, 0"
    })
    void grade_ofAMonth(String typed, String credit) {
        assertThat(earned(MONTH, typed)).isEqualTo(Fractions.parse(credit));
    }

    @ParameterizedTest
    @CsvSource({"1961, 1", "nel 1961, 1", "luglio 1961, 1", "6 luglio 1961, 1", "1962, 0", "1916, 0", "2000, 0"})
    void grade_ofAYear(String typed, String credit) {
        assertThat(earned(YEAR, typed)).isEqualTo(Fractions.parse(credit));
    }

    @Test
    void grade_givesTheRightMonthAtLeastWhatTheYearEarns() {
        String yearOnly = "{\"key\": \"2024-06-19\", \"credit\": {\"year\": \"1/4\"}}";
        assertThat(earned(yearOnly, "18 giugno 2024")).isEqualTo(BigFraction.of(1, 4));
        String nothing = "{\"key\": \"2024-06-19\", \"credit\": {\"month\": \"1/4\"}}";
        assertThat(earned(nothing, "18 luglio 2024")).isEqualTo(BigFraction.ZERO);
    }

    @Test
    void grade_neverAcceptsAKeyWithOneDigitChanged() {
        for (String key : List.of("2024-06-19", "1991-12-25", "2022-02", "1961")) {
            for (int i = 0; i < key.length(); i++) {
                for (char digit = '0'; digit <= '9' && Character.isDigit(key.charAt(i)); digit++) {
                    String typed = key.substring(0, i) + digit + key.substring(i + 1);
                    assertThat(earned("{\"key\": \"" + key + "\"}", typed))
                            .as("%s for %s", typed, key)
                            .isEqualTo(BigFraction.of(typed.equals(key) ? 1 : 0));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "32 giugno 2024",
                "31 giugno 2024",
                "32 giugno",
                "30/2/2024",
                "2024-13-01",
                "19/6",
                "giugno",
                "boh",
                "?",
                "19 giunio 2024"
            })
    void read_refusesWhatIsNoDate(String typed) {
        assertThat(read(typed).invalid()).isTrue();
        assertThat(read(typed).problems()).containsOnlyKeys("date");
        assertThat(earned(SIGNATURE, typed)).isEqualTo(BigFraction.ZERO);
    }

    @Test
    void read_echoesWhatItUnderstood() {
        assertThat(read("19/6/24").echoes()).hasSize(1);
    }

    @Test
    void wrong_findsTheReason() {
        assertThat(content(SIGNATURE)
                        .wrong(PartialDate.parse("2024-12-04"))
                        .orElseThrow()
                        .reason())
                .isEqualTo("È il giorno dell'entrata in vigore.");
        assertThat(content(SIGNATURE)
                        .wrong(PartialDate.parse("2000-02-09"))
                        .orElseThrow()
                        .reason())
                .isEqualTo("Altro trattato.");
        assertThat(content(SIGNATURE).wrong(PartialDate.parse("2024-12"))).isEmpty();
    }

    @Test
    void grade_ofAWrongDateThatContainsTheKeyLeavesTheKeyRight() {
        String content =
                "{\"key\": \"2024-06-19\", \"credit\": {\"year\": \"1/4\"}, \"wrong\": [{\"date\": \"2024\"}]}";
        assertThat(earned(content, "2024")).isEqualTo(BigFraction.ZERO);
        assertThat(earned(content, "19 giugno 2024")).isEqualTo(BigFraction.ONE);
        assertThat(earned(content, "18 giugno 2024")).isEqualTo(BigFraction.of(1, 4));
    }

    @Test
    void proof_findsTheDateOrAFinerOne() {
        assertThat(type().proof(content(DAY), "firmato il 19 giugno 2024 a Pyongyang"))
                .isEqualTo(Proof.SHOWN);
        assertThat(type().proof(content(DAY), "oggi (19-06-2024)")).isEqualTo(Proof.SHOWN);
        assertThat(type().proof(content(YEAR), "il 6 luglio 1961")).isEqualTo(Proof.SHOWN);
        assertThat(type().proof(content(DAY), "nel giugno 2024")).isEqualTo(Proof.NOT_SHOWN);
        assertThat(type().proof(content(DAY), "il 19 giugno di quell'anno")).isEqualTo(Proof.NOT_SHOWN);
    }

    @Test
    void content_leavesOutWhatIsNotGiven() {
        assertThat(QuestionJson.write(content("{\"key\": 1961, \"credit\": {}, \"wrong\": []}")))
                .isEqualTo("{\"key\":\"1961\"}");
    }

    @Test
    void check_findsCreditsThatCannotBe() {
        assertThat(faults("{\"key\": \"2024-06\", \"credit\": {\"month\": \"1/2\"}}"))
                .containsExactly(Tuple.tuple("useless-credit", "/credit/month"));
        assertThat(faults("{\"key\": \"2024\", \"credit\": {\"year\": \"1/2\"}}"))
                .containsExactly(Tuple.tuple("useless-credit", "/credit/year"));
        assertThat(faults("{\"key\": \"2024-06-19\", \"credit\": {\"month\": 1, \"year\": \"-1/2\"}}"))
                .containsExactly(
                        Tuple.tuple("credit-out-of-range", "/credit/month"),
                        Tuple.tuple("credit-out-of-range", "/credit/year"));
        assertThat(faults("{\"key\": \"2024-06-19\", \"credit\": {\"month\": \"1/4\", \"year\": \"1/2\"}}"))
                .containsExactly(Tuple.tuple("credits-reversed", "/credit"));
    }

    @Test
    void check_findsWrongDatesThatAreRightAndKeysThatCannotBeTyped() {
        assertThat(faults("{\"key\": \"2024-06\", \"wrong\": [{\"date\": \"2024\"}, {\"date\": \"2024-06-19\"}]}"))
                .containsExactly(Tuple.tuple("wrong-is-key", "/wrong/1"));
        assertThat(faults("{\"key\": \"0476\"}")).containsExactly(Tuple.tuple("unreadable-key", "/key"));
    }

    private List<Tuple> faults(String json) {
        return type().check(content(json)).stream()
                .map(fault -> Tuple.tuple(fault.code(), fault.path()))
                .toList();
    }
}
