package verifica.question.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import verifica.base.Fields;
import verifica.question.Excerpts;
import verifica.question.Excerpts.Excerpt;
import verifica.question.Outcome;
import verifica.question.QuestionJson;
import verifica.question.QuestionType;
import verifica.question.QuestionTypeContract;
import verifica.question.Response;
import verifica.question.Sample.Kind;
import verifica.question.Shuffle;

class EvidenceTypeTest extends QuestionTypeContract<Evidence> {

    private static final Excerpts SOURCES = source -> source.equals("treaty")
            ? List.of(new Excerpt(2, "Due."), new Excerpt(3, "Tre."), new Excerpt(7, "Sette."))
            : List.of();

    private static final String WRITTEN =
            "{\"source\": \"treaty\", \"passages\": [7, 2], \"reasons\": {\"3\": \"Parla d'altro.\"}}";

    @Override
    protected QuestionType<Evidence> type() {
        return new EvidenceType();
    }

    @Override
    protected List<String> contents() {
        return List.of("""
                {"source": "treaty", "passages": [7, 2], "reasons": {"3": "Parla d'altro."}, "choices":
                  [{"number": 2, "text": "Due."}, {"number": 3, "text": "Tre."}, {"number": 7, "text": "Sette."}]}""", """
                {"source": "treaty", "passages": [10], "among": [10, 2], "reasons": {"2": "No."}, "choices":
                  [{"number": 2, "text": "Due."}, {"number": 10, "text": "Dieci."}]}""");
    }

    @Override
    protected Set<Kind> kinds() {
        return EnumSet.of(Kind.RIGHT, Kind.WRONG, Kind.EMPTY);
    }

    private Evidence complete(String json) {
        return type().complete(content(json), SOURCES);
    }

    @Test
    void complete_putsThePassagesInAndNothingElseChanges() {
        assertThat(complete(WRITTEN)).isEqualTo(content(contents().get(0)));
        assertThat(type().complete(complete(WRITTEN), SOURCES)).isEqualTo(complete(WRITTEN));
        assertThat(type().complete(complete(WRITTEN), source -> List.of()).choices())
                .isEmpty();
    }

    @Test
    void complete_offersThePassagesAskedForInTheSourcesOrder() {
        Evidence content = complete("{\"source\": \"treaty\", \"passages\": [7], \"among\": [7, 2]}");
        assertThat(content.choices()).extracting(Choice::number).containsExactly(2, 7);
    }

    @Test
    void reasons_areAlwaysStoredInTheSameOrder() {
        Evidence content = content(
                "{\"source\": \"s\", \"passages\": [1], \"reasons\": {\"12\": \"b\", \"3\": \"a\", \"20\": \"c\"}}");
        assertThat(QuestionJson.write(content)).contains("{\"3\":\"a\",\"12\":\"b\",\"20\":\"c\"}");
    }

    @Test
    void accept_readsTheNumberOfAnOfferedPassageInAnyOrder() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(accept("3", seed)).isEqualTo(Response.of("passage", "3"));
        }
        for (String forged : List.of("0", "1", "4", "-1", "03", "3.0", "x", "")) {
            assertThat(accept(forged, 1)).isEqualTo(Response.EMPTY);
        }
    }

    private Response accept(String value, long seed) {
        return type().accept(complete(WRITTEN), new Fields(Map.of("passage", List.of(value))), new Shuffle(seed));
    }

    @Test
    void grade_takesAnyOfTheKeysThatAreOffered() {
        assertThat(type().grade(complete(WRITTEN), Response.of("passage", "2"))).isEqualTo(Outcome.RIGHT);
        assertThat(type().grade(complete(WRITTEN), Response.of("passage", "7"))).isEqualTo(Outcome.RIGHT);
        assertThat(type().grade(complete(WRITTEN), Response.of("passage", "3"))).isEqualTo(Outcome.WRONG);
        Evidence keyWithoutChoice = complete("{\"source\": \"treaty\", \"passages\": [5, 2]}");
        assertThat(type().grade(keyWithoutChoice, Response.of("passage", "5"))).isEqualTo(Outcome.WRONG);
    }

    @Test
    void check_findsWhatTheSourceDoesNotHave() {
        assertThat(faults("{\"source\": \"x\", \"passages\": [1]}"))
                .containsExactly(Tuple.tuple("no-passages", "/source"));
        assertThat(faults("{\"source\": \"treaty\", \"passages\": [2, 5], \"reasons\": {\"4\": \"No.\"}}"))
                .containsExactly(
                        Tuple.tuple("unknown-passage", "/passages/1"), Tuple.tuple("unknown-passage", "/reasons/4"));
        assertThat(faults("{\"source\": \"treaty\", \"passages\": [2], \"among\": [3, 7]}"))
                .containsExactly(Tuple.tuple("key-not-offered", "/passages/0"));
        assertThat(faults("{\"source\": \"treaty\", \"passages\": [2], \"among\": [2, 4]}"))
                .containsExactly(Tuple.tuple("unknown-passage", "/among/1"), Tuple.tuple("too-few-passages", "/among"));
        assertThat(faults("{\"source\": \"treaty\", \"passages\": [2, 3, 7]}"))
                .containsExactly(Tuple.tuple("no-distractor", "/passages"));
    }

    private List<Tuple> faults(String json) {
        return type().check(complete(json)).stream()
                .map(fault -> Tuple.tuple(fault.code(), fault.path()))
                .toList();
    }
}
