package verifica.question.cloze;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verifica.base.Fields;
import verifica.question.Outcome;
import verifica.question.Proof;
import verifica.question.QuestionJson;
import verifica.question.QuestionType;
import verifica.question.QuestionTypeContract;
import verifica.question.Reading;
import verifica.question.Response;
import verifica.question.Shuffle;

class ClozeTypeTest extends QuestionTypeContract<Cloze> {

    private static final String TREATY = """
            {"text": "Il {1} i due leader firmarono a {2} un accordo che prevede assistenza {3} per {4} soldati.",
              "gaps": [{"date": "2024-06-19"}, {"text": ["Pyongyang"], "optional": ["città"]},
                {"options": [{"text": "militare", "key": true}, {"text": "umanitaria", "reason": "È l'opposto."}, {"text": "legale"}]},
                {"number": 10000}]}""";

    @Override
    protected QuestionType<Cloze> type() {
        return new ClozeType();
    }

    @Override
    protected List<String> contents() {
        return List.of(
                TREATY,
                """
                {"text": "{2}{1}", "gaps": [{"number": {"value": 1.125, "tolerance": 0.5}},
                  {"text": ["Corea del Nord", {"text": "Corea", "credit": "1/2"}]}]}""",
                "{\"text\": \"Nel {1}.\", \"gaps\": [{\"date\": \"1961\"}]}",
                "{\"text\": \"{1}\", \"gaps\": [{\"options\": [{\"text\": \"sì\"}, {\"text\": \"no\", \"key\": true}]}]}",
                "{\"text\": \"{1}\", \"gaps\": [{\"number\": -3}]}");
    }

    @Test
    void content_isStoredAsItIsWritten() {
        for (String written : contents()) {
            assertThat(json(QuestionJson.write(content(written)))).isEqualTo(json(written));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 19 giugno 2024, 1",
        "1, 19/6/2024, 1",
        "1, 19 giugno 2023, 0",
        "1, giugno 2024, 0",
        "2, pyongyang, 1",
        "2, città Pyongyang, 1",
        "2, Pyongyan, 1",
        "2, Mosca, 0",
        "3, 1, 1",
        "3, 2, 0",
        "3, 4, 0",
        "3, militare, 0",
        "4, 10.000, 1",
        "4, diecimila, 1",
        "4, 1000, 0",
    })
    void grade_readsEachKindOfGapInItsOwnWay(String gap, String given, int credit) {
        Outcome outcome = type().grade(content(TREATY), Response.of(gap, given));
        assertThat(outcome.part(gap)).isEqualTo(BigFraction.of(credit));
        assertThat(outcome.fraction()).isEqualTo(BigFraction.of(credit, 4));
        assertThat(outcome.parts()).containsOnlyKeys("1", "2", "3", "4");
    }

    @Test
    void grade_countsTolerancesAndPartialCredits() {
        Cloze content = content(contents().get(1));
        assertThat(type().grade(content, new Response(Map.of("1", "1,625", "2", "corea")))
                        .parts())
                .containsEntry("1", BigFraction.ZERO)
                .containsEntry("2", BigFraction.of(1, 2));
        assertThat(type().grade(content, Response.of("1", "1,6")).part("1")).isEqualTo(BigFraction.ONE);
    }

    @Test
    void read_saysWhichGapsCannotBeRead() {
        Reading reading = type().read(content(TREATY), new Response(Map.of("1", "31 giugno 2024", "2", "?", "4", "x")));
        assertThat(reading.invalid()).isTrue();
        assertThat(reading.problems()).containsOnlyKeys("1", "4");
    }

    @Test
    void read_echoesDatesAndNumbers() {
        Reading reading =
                type().read(content(TREATY), new Response(Map.of("1", "19/6/2024", "2", "Mosca", "4", "10mila")));
        assertThat(reading.readable()).isTrue();
        assertThat(reading.echoes()).hasSize(2);
        assertThat(type().read(content(TREATY), Response.of("9", "x"))).isEqualTo(Reading.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"10000, 10.000", "1961, 1961", "-12345.5, '-12.345,5'", "0.125, '0,125'"})
    void anAmount_isWrittenAsItsReaderWritesIt(BigDecimal number, String written) {
        assertThat(Amount.format(number, Locale.ITALIAN)).isEqualTo(written);
    }

    @Test
    void accept_keepsWhatWasTypedAndTurnsPositionsBack() {
        Cloze content = content(TREATY);
        Set<String> seen = new TreeSet<>();
        for (int slot = 0; slot < 100; slot++) {
            Shuffle shuffle = Shuffle.ofSlot(3, slot);
            Fields fields = new Fields(Map.of("gap1", List.of(" 19 Giugno 2024"), "gap3", List.of("1")));
            Response response = type().accept(content, fields, shuffle);
            int shownFirst = Shuffle.ofSlot(shuffle.seed(), 30_000).order(3).get(0) + 1;
            assertThat(response.parts()).isEqualTo(Map.of("1", "19 Giugno 2024", "3", String.valueOf(shownFirst)));
            seen.add(response.part("3"));
        }
        assertThat(seen).containsExactly("1", "2", "3");
    }

    @Test
    void gaps_haveOrdersOfTheirOwn() {
        Cloze content = content("""
                {"text": "{1} {2}", "gaps": [{"options": [{"text": "a", "key": true}, {"text": "b"}, {"text": "c"}]},
                  {"options": [{"text": "d", "key": true}, {"text": "e"}, {"text": "f"}]}]}""");
        int alike = 0;
        for (int slot = 0; slot < 300; slot++) {
            Response response = type().accept(
                            content,
                            new Fields(Map.of("gap1", List.of("1"), "gap2", List.of("1"))),
                            Shuffle.ofSlot(5, slot));
            if (response.part("1").equals(response.part("2"))) {
                alike++;
            }
        }
        assertThat(alike).isBetween(50, 150);
    }

    @Test
    void accept_passesOverWhatIsNoPosition() {
        for (String forged : List.of("0", "4", "-1", "01", "militare")) {
            Fields fields = new Fields(Map.of("gap3", List.of(forged), "gap5", List.of("1"), "gap0", List.of("1")));
            assertThat(type().accept(content(TREATY), fields, new Shuffle(1))).isEqualTo(Response.EMPTY);
        }
    }

    @Test
    void proof_wantsTheKeysOfAllTypedWords() {
        assertThat(type().proof(content(TREATY), "La firma a Pyongyang fu solenne."))
                .isEqualTo(Proof.SHOWN);
        assertThat(type().proof(content(TREATY), "La firma a Mosca.")).isEqualTo(Proof.NOT_CHECKABLE);
        assertThat(type().proof(content(contents().get(1)), "Solo la Corea.")).isEqualTo(Proof.NOT_CHECKABLE);
        assertThat(type().proof(content(contents().get(2)), "Nel 1961.")).isEqualTo(Proof.NOT_CHECKABLE);
    }

    @Test
    void check_findsMarksAndGapsThatDoNotAgree() {
        assertThat(faults("{\"text\": \"{1} {1} {3} {0}\", \"gaps\": [{\"text\": [\"a\"]}, {\"text\": [\"b\"]}]}"))
                .containsExactly(
                        Tuple.tuple("gap-twice", "/text"),
                        Tuple.tuple("gap-not-in-text", "/gaps/1"),
                        Tuple.tuple("gap-not-in-list", "/text"),
                        Tuple.tuple("gap-not-in-list", "/text"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}| gap-kind| /gaps/0",
                "{\"text\": [\"a\"], \"number\": 1}| gap-kind| /gaps/0",
                "{\"text\": [\"a\", \"-\"]}| empty-key| /gaps/0/text/1",
                "{\"text\": [{\"text\": \"a\", \"credit\": \"1/2\"}]}| no-full-key| /gaps/0/text",
                "{\"text\": [\"a\", {\"text\": \"b\", \"credit\": \"-1/2\"}]}| credit-out-of-range| /gaps/0/text/1",
                "{\"options\": [{\"text\": \"a\"}, {\"text\": \"b\"}]}| no-key| /gaps/0/options",
                "{\"options\": [{\"text\": \"a\", \"key\": true}]}| no-distractor| /gaps/0/options",
                "{\"options\": [{\"text\": \"a\", \"key\": true}, {\"text\": \"b\", \"key\": true}]}| several-keys| /gaps/0/options",
                "{\"options\": [{\"text\": \"a\", \"key\": true}, {\"text\": \"A.\"}]}| duplicate-option| /gaps/0/options/1",
            })
    void check_findsGapsWithoutExactlyOneKey(String gap, String code, String path) {
        assertThat(faults("{\"text\": \"{1}\", \"gaps\": [" + gap + "]}")).containsExactly(Tuple.tuple(code, path));
    }

    private List<Tuple> faults(String json) {
        return type().check(content(json)).stream()
                .map(fault -> Tuple.tuple(fault.code(), fault.path()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{1}", "a{1}", "{1}b", "a{1}{2}b", "", "{x} {1} {", "{1000}"})
    void pieces_areTheWholeTextInOrder(String text) {
        Cloze content = new Cloze(text, List.of());
        assertThat(String.join("", content.pieces(words -> words, number -> "{" + number + "}")))
                .isEqualTo(text);
        assertThat(content.pieces(words -> words, number -> "gap")).doesNotContain("");
    }
}
