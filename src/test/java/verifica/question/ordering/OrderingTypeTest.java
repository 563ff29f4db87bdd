package verifica.question.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verifica.base.Fields;
import verifica.question.Fault;
import verifica.question.Outcome;
import verifica.question.QuestionType;
import verifica.question.QuestionTypeContract;
import verifica.question.Reading;
import verifica.question.Response;
import verifica.question.ReviewView;
import verifica.question.Shuffle;

class OrderingTypeTest extends QuestionTypeContract<Ordering> {

    private static final String EVENTS = "{\"items\": [\"1948\", \"1961\", \"2000\", \"2024\"]}";

    @Override
    protected QuestionType<Ordering> type() {
        return new OrderingType();
    }

    @Override
    protected List<String> contents() {
        return List.of(
                EVENTS,
                "{\"items\": [\"a\", \"b\", \"c\"]}",
                "{\"items\": [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\", \"k\", \"l\"]}");
    }

    private static Ordering items(int n) {
        return new Ordering(
                IntStream.rangeClosed(1, n).mapToObj(i -> "item " + i).toList());
    }

    /** The response that puts these items at the positions 1, 2 ... */
    private static Response order(String items) {
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < items.length(); i++) {
            parts.put(items.substring(i, i + 1), String.valueOf(i + 1));
        }
        return new Response(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "1234, 3, 1234",
        "2341, 2, 234",
        "4123, 2, 123",
        "1324, 2, 124",
        "2143, 1, 13",
        "3412, 1, 12",
        "4321, 0, ''",
        "1432, 1, 12",
    })
    void grade_countsTheStepsOfTheLongestRun(String given, int steps, String run) {
        Outcome outcome = type().grade(content(EVENTS), order(given));
        assertThat(outcome.fraction()).isEqualTo(BigFraction.of(steps, 3));
        String right = outcome.parts().entrySet().stream()
                .filter(part -> part.getValue().equals(BigFraction.ONE))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining());
        assertThat(right).isEqualTo(run);
        assertThat(outcome.parts()).containsOnlyKeys("1", "2", "3", "4");
    }

    @Test
    void read_asksForEveryPositionOnce() {
        Reading twoAtOne = type().read(content(EVENTS), new Response(Map.of("1", "2", "2", "1", "3", "2", "4", "4")));
        assertThat(twoAtOne.invalid()).isTrue();
        assertThat(twoAtOne.problems()).containsOnlyKeys("1", "3");

        Reading someMissing = type().read(content(EVENTS), new Response(Map.of("1", "2", "3", "4")));
        assertThat(someMissing.invalid()).isTrue();
        assertThat(someMissing.problems()).containsOnlyKeys("2", "4");

        Reading both = type().read(content(EVENTS), new Response(Map.of("1", "2", "2", "2", "3", "2")));
        assertThat(both.problems()).containsOnlyKeys("1", "2", "3", "4");

        assertThat(type().read(content(EVENTS), Response.of("5", "1"))).isEqualTo(Reading.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 7})
    void shown_isNeverTheRightOrder(int n) {
        Ordering content = items(n);
        List<Integer> right = IntStream.rangeClosed(1, n).boxed().toList();
        Set<List<Integer>> seen = new HashSet<>();
        for (long seed = 0; seed < 500; seed++) {
            List<Integer> shown = content.shown(new Shuffle(seed));
            assertThat(shown).containsExactlyInAnyOrderElementsOf(right).isNotEqualTo(right);
            seen.add(shown);
        }
        assertThat(seen).hasSizeGreaterThan(n == 2 ? 0 : n);
    }

    @Test
    void accept_turnsTheShownFieldBackIntoTheItem() {
        Ordering content = content(EVENTS);
        for (long seed = 0; seed < 100; seed++) {
            Shuffle shuffle = new Shuffle(seed);
            List<Integer> shown = content.shown(shuffle);
            Map<String, List<String>> fields = new HashMap<>();
            for (int i = 0; i < 4; i++) {
                // Who gives each shown item its own number puts everything right.
                fields.put("item" + (i + 1), List.of(shown.get(i).toString()));
            }
            Response response = type().accept(content, new Fields(fields), shuffle);
            assertThat(response).isEqualTo(order("1234"));
            assertThat(type().grade(content, response))
                    .extracting(Outcome::fraction)
                    .isEqualTo(BigFraction.ONE);
        }
    }

    @Test
    void accept_passesOverWhatIsNoPositionOrNoItem() {
        for (String forged : List.of("0", "5", "-1", "01", "x", "1e0")) {
            Fields fields = new Fields(Map.of("item1", List.of(forged), "item0", List.of("1"), "item5", List.of("1")));
            assertThat(type().accept(content(EVENTS), fields, new Shuffle(1))).isEqualTo(Response.EMPTY);
        }
    }

    /** Who puts everything at one position must not be shown the items as they are written. */
    @Test
    void review_showsItemsAtOnePositionInTheShownOrder() {
        Ordering content = content(EVENTS);
        Response allAtOne = new Response(Map.of("1", "1", "2", "1", "3", "1", "4", "1"));
        for (int slot = 0; slot < 50; slot++) {
            Shuffle shuffle = Shuffle.ofSlot(3, slot);
            List<Line> lines = OrderingType.lines(new ReviewView<>(
                    content,
                    allAtOne,
                    type().read(content, allAtOne),
                    Outcome.WRONG,
                    shuffle,
                    false,
                    "it",
                    Locale.ITALIAN));
            assertThat(lines.get(0).given())
                    .extracting(Placed::text)
                    .containsExactlyElementsOf(content.shown(shuffle).stream()
                            .map(item -> content.items().get(item - 1))
                            .toList())
                    .isNotEqualTo(content.items());
        }
    }

    @Test
    void check_findsEqualAndTooFewItems() {
        assertThat(type().check(content("{\"items\": [\"Perù\", \"x\", \"peru.\"]}")))
                .extracting(Fault::code, Fault::path)
                .containsExactly(Tuple.tuple("duplicate-item", "/items/2"));
        assertThat(type().check(content("{\"items\": [\"a\", \"b\"]}")))
                .extracting(Fault::code)
                .containsExactly("too-few-items");
    }
}
