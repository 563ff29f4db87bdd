package verifica.question.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verifica.base.Fields;
import verifica.question.Fault;
import verifica.question.Outcome;
import verifica.question.QuestionType;
import verifica.question.QuestionTypeContract;
import verifica.question.Reading;
import verifica.question.Response;
import verifica.question.Sample.Kind;
import verifica.question.Shuffle;

class MatchingTypeTest extends QuestionTypeContract<Matching> {

    private static final String PEOPLE = """
            {"rows": [{"left": "Lavrov", "right": "Esteri"}, {"left": "Belousov", "right": "Difesa"}, {"left": "Choe", "right": "Esteri"}],
              "extra": [{"right": "Interni", "reason": "Non compare."}, {"right": "Cultura"}]}""";

    @Override
    protected QuestionType<Matching> type() {
        return new MatchingType();
    }

    @Override
    protected List<String> contents() {
        return List.of(
                PEOPLE,
                "{\"rows\": [{\"left\": \"a\", \"right\": \"1\"}, {\"left\": \"b\", \"right\": \"2\"}]}",
                "{\"rows\": [{\"left\": \"+\", \"right\": \"più\"}, {\"left\": \"-\", \"right\": \"meno\"}]}");
    }

    @Override
    protected Set<Kind> kinds() {
        return EnumSet.complementOf(EnumSet.of(Kind.INVALID));
    }

    @Test
    void choices_areTheDistinctRightSidesAndTheExtras() {
        assertThat(content(PEOPLE).choices()).containsExactly("Esteri", "Difesa", "Interni", "Cultura");
        assertThat(content(PEOPLE).keyNumber(3)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1,2,1,3/3", "1,2,2,2/3", "1,2,,2/3", "1,,,1/3", "2,1,3,0", ",,4,0", "1,1,1,2/3"})
    void grade_isTheExactShareOfRightRows(String first, String second, String third, String share) {
        Outcome outcome = type().grade(content(PEOPLE), response(first, second, third));
        String[] fraction = share.split("/", -1);
        assertThat(outcome.fraction()).isEqualTo(BigFraction.of(Integer.parseInt(fraction[0]), 3));
        assertThat(outcome.parts()).containsOnlyKeys("1", "2", "3");
        assertThat(outcome.part("1")).isEqualTo("1".equals(first) ? BigFraction.ONE : BigFraction.ZERO);
        assertThat(outcome.part("2")).isEqualTo("2".equals(second) ? BigFraction.ONE : BigFraction.ZERO);
    }

    private static Response response(String first, String second, String third) {
        return new Response(Map.of(
                "1", first == null ? "" : first, "2", second == null ? "" : second, "3", third == null ? "" : third));
    }

    @Test
    void read_needsOneRow() {
        assertThat(type().read(content(PEOPLE), Response.of("3", "2"))).isEqualTo(Reading.READABLE);
        assertThat(type().read(content(PEOPLE), Response.of("4", "2"))).isEqualTo(Reading.EMPTY);
    }

    @Test
    void accept_turnsTheShownPositionBackIntoTheChoice() {
        Matching content = content(PEOPLE);
        Set<String> seen = new TreeSet<>();
        for (int slot = 0; slot < 100; slot++) {
            Shuffle shuffle = Shuffle.ofSlot(3, slot);
            List<Integer> order = shuffle.order(4);
            Response response = type().accept(
                            content,
                            new Fields(Map.of("row1", List.of("1"), "row2", List.of(""), "row3", List.of("4"))),
                            shuffle);
            assertThat(response)
                    .isEqualTo(new Response(
                            Map.of("1", String.valueOf(order.get(0) + 1), "3", String.valueOf(order.get(3) + 1))));
            seen.add(response.part("1"));
        }
        assertThat(seen).containsExactly("1", "2", "3", "4");
    }

    @Test
    void accept_passesOverWhatIsNoPositionOrNoRow() {
        for (String forged : List.of("0", "5", "-1", "01", "x", "1e0")) {
            Fields fields = new Fields(Map.of("row1", List.of(forged), "row0", List.of("1"), "row4", List.of("1")));
            assertThat(type().accept(content(PEOPLE), fields, new Shuffle(1))).isEqualTo(Response.EMPTY);
        }
    }

    @Test
    void check_findsEqualLeftsEqualAnswersAndNothingToMatch() {
        assertThat(
                        faults(
                                "{\"rows\": [{\"left\": \"Perù\", \"right\": \"x\"}, {\"left\": \"peru.\", \"right\": \"y\"}]}"))
                .containsExactly(Tuple.tuple("duplicate-left", "/rows/1/left"));
        assertThat(faults("{\"rows\": [{\"left\": \"a\", \"right\": \"x\"}, {\"left\": \"b\", \"right\": \"x\"}]}"))
                .containsExactly(Tuple.tuple("too-few-choices", "/rows"));
        assertThat(faults("""
                                {"rows": [{"left": "a", "right": "x"}, {"left": "b", "right": "y"}, {"left": "c", "right": "X"}],
                                  "extra": [{"right": "z"}, {"right": "Y!"}, {"right": "Z"}]}"""))
                .containsExactly(
                        Tuple.tuple("duplicate-choice", "/rows/2/right"),
                        Tuple.tuple("extra-is-key", "/extra/1"),
                        Tuple.tuple("duplicate-choice", "/extra/2"));
    }

    private List<Tuple> faults(String json) {
        return type().check(content(json)).stream()
                .map((Fault fault) -> Tuple.tuple(fault.code(), fault.path()))
                .toList();
    }
}
