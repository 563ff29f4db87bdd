package verifica.question.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import verifica.base.Fields;
import verifica.question.Fault;
import verifica.question.QuestionType;
import verifica.question.QuestionTypeContract;
import verifica.question.Response;
import verifica.question.Sample.Kind;
import verifica.question.Shuffle;

class MultipleResponseTypeTest extends QuestionTypeContract<MultipleResponse> {

    private static final String THIRDS = """
            {"options": [{"text": "commercio", "key": true}, {"text": "difesa", "key": true}, {"text": "scienza", "key": true},
              {"text": "sport", "reason": "Non c'è."}, {"text": "moda", "weight": "-50%"}]}""";

    @Override
    protected QuestionType<MultipleResponse> type() {
        return new MultipleResponseType();
    }

    @Override
    protected List<String> contents() {
        return List.of(THIRDS, """
                {"options": [{"text": "a", "key": true, "weight": "3/4"}, {"text": "b", "key": true, "weight": "25%"}, {"text": "c"}]}""");
    }

    @Override
    protected Set<Kind> kinds() {
        return EnumSet.complementOf(EnumSet.of(Kind.INVALID));
    }

    private BigFraction earned(String... numbers) {
        Map<String, String> parts = new java.util.HashMap<>();
        for (String number : numbers) {
            parts.put(number, "x");
        }
        return type().grade(content(THIRDS), new Response(parts)).fraction();
    }

    @Test
    void grade_addsThirdsExactly() {
        assertThat(earned("1")).isEqualTo(BigFraction.of(1, 3));
        assertThat(earned("1", "2")).isEqualTo(BigFraction.of(2, 3));
        assertThat(earned("1", "2", "3")).isEqualTo(BigFraction.ONE);
    }

    @Test
    void grade_takesNegativeWeightsOffButNeverBelowZero() {
        assertThat(earned("1", "2", "3", "4")).isEqualTo(BigFraction.of(1, 2));
        assertThat(earned("1", "2", "3", "4", "5")).isEqualTo(BigFraction.ZERO);
        assertThat(earned("1", "5")).isEqualTo(BigFraction.ZERO);
    }

    @Test
    void accept_readsEveryTickedPosition() {
        Shuffle shuffle = new Shuffle(11);
        Response response =
                type().accept(content(THIRDS), new Fields(Map.of("choice", List.of("1", "2", "9", "x"))), shuffle);
        List<Integer> order = shuffle.order(5);
        assertThat(response.parts().keySet())
                .containsExactlyInAnyOrder(String.valueOf(order.get(0) + 1), String.valueOf(order.get(1) + 1));
    }

    @Test
    void check_findsWeightsThatCannotReachOne() {
        assertThat(type().check(content(
                        "{\"options\": [{\"text\": \"a\", \"key\": true, \"weight\": \"1/3\"}, {\"text\": \"b\"}]}")))
                .extracting(Fault::code)
                .containsExactly("weights-do-not-reach-one");
        assertThat(type().check(content(
                        "{\"options\": [{\"text\": \"a\", \"key\": true}, {\"text\": \"b\", \"weight\": \"1/2\"}]}")))
                .extracting(Fault::code)
                .containsExactly("key-without-weight");
        assertThat(type().check(content(
                        "{\"options\": [{\"text\": \"a\", \"key\": true}, {\"text\": \"b\", \"key\": true}]}")))
                .extracting(Fault::code)
                .containsExactly("no-distractor");
    }
}
