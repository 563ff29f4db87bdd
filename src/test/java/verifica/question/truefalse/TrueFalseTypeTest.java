package verifica.question.truefalse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verifica.base.Fields;
import verifica.question.QuestionJson;
import verifica.question.QuestionType;
import verifica.question.QuestionTypeContract;
import verifica.question.Response;
import verifica.question.Sample.Kind;
import verifica.question.Shuffle;

class TrueFalseTypeTest extends QuestionTypeContract<TrueFalse> {

    @Override
    protected QuestionType<TrueFalse> type() {
        return new TrueFalseType();
    }

    @Override
    protected List<String> contents() {
        return List.of("{\"key\": true}", "{\"key\": false, \"reason\": \"Il testo non era ancora stato diffuso.\"}");
    }

    @Override
    protected Set<Kind> kinds() {
        return EnumSet.of(Kind.RIGHT, Kind.WRONG, Kind.EMPTY);
    }

    private Response accepted(String value, long seed) {
        return type().accept(
                        content("{\"key\": true}"), new Fields(Map.of("choice", List.of(value))), new Shuffle(seed));
    }

    @Test
    void accept_keepsTheValueWhateverTheShuffle() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(accepted("true", seed)).isEqualTo(Response.of("choice", "true"));
            assertThat(accepted("false", seed)).isEqualTo(Response.of("choice", "false"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "TRUE", "vero", " true", "null"})
    void accept_passesOverWhatIsNoAnswer(String forged) {
        assertThat(accepted(forged, 1)).isEqualTo(Response.EMPTY);
    }

    @Test
    void content_alwaysWritesItsKey() {
        assertThat(QuestionJson.write(new TrueFalse(false, ""))).isEqualTo("{\"key\":false}");
        assertThat(QuestionJson.write(new TrueFalse(true, null))).isEqualTo("{\"key\":true}");
    }

    @Test
    void content_withoutAKeyIsRefused() {
        assertThatThrownBy(() -> content("{\"reason\": \"x\"}")).isInstanceOf(IllegalStateException.class);
    }
}
