package verifica.question.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import verifica.base.Fields;
import verifica.question.Fault;
import verifica.question.QuestionType;
import verifica.question.QuestionTypeContract;
import verifica.question.Response;
import verifica.question.Sample.Kind;
import verifica.question.Shuffle;

class SingleChoiceTypeTest extends QuestionTypeContract<SingleChoice> {

    private static final String ARTICLES = """
            {"options": [{"text": "articolo 4", "key": true}, {"text": "articolo 51", "reason": "È della Carta."},
              {"text": "articolo 8"}]}""";

    @Override
    protected QuestionType<SingleChoice> type() {
        return new SingleChoiceType();
    }

    @Override
    protected List<String> contents() {
        return List.of(
                ARTICLES,
                "{\"options\": [{\"text\": \"1948\"}, {\"text\": \"1961\", \"key\": true}], \"shuffle\": false}");
    }

    @Override
    protected Set<Kind> kinds() {
        return EnumSet.of(Kind.RIGHT, Kind.WRONG, Kind.EMPTY);
    }

    @Test
    void accept_turnsTheShownPositionBackIntoTheOption() {
        SingleChoice content = content(ARTICLES);
        Set<String> seen = new TreeSet<>();
        for (long seed = 0; seed < 50; seed++) {
            Shuffle shuffle = new Shuffle(seed);
            int shownFirst = shuffle.order(3).get(0) + 1;
            Response response = type().accept(content, new Fields(Map.of("choice", List.of("1"))), shuffle);
            assertThat(response).isEqualTo(Response.of("choice", String.valueOf(shownFirst)));
            seen.add(response.part("choice"));
        }
        assertThat(seen).containsExactly("1", "2", "3");
    }

    @Test
    void accept_keepsTheWrittenOrderWhereAsked() {
        SingleChoice content = content(contents().get(1));
        Response response = type().accept(content, new Fields(Map.of("choice", List.of("2"))), new Shuffle(3));
        assertThat(type().grade(content, response).fraction().intValue()).isEqualTo(1);
    }

    @Test
    void accept_passesOverWhatIsNoPosition() {
        for (String forged : List.of("0", "4", "-1", "01", "x", "1e0")) {
            assertThat(type().accept(content(ARTICLES), new Fields(Map.of("choice", List.of(forged))), new Shuffle(1)))
                    .isEqualTo(Response.EMPTY);
        }
    }

    @Test
    void check_findsMissingSeveralAndEqualOptions() {
        assertThat(type().check(content("{\"options\": [{\"text\": \"a\"}, {\"text\": \"b\"}]}")))
                .extracting(Fault::code)
                .containsExactly("no-key");
        assertThat(type().check(content(
                        "{\"options\": [{\"text\": \"a\", \"key\": true}, {\"text\": \"b\", \"key\": true}]}")))
                .extracting(Fault::code)
                .containsExactly("several-keys");
        assertThat(
                        type().check(
                                        content(
                                                "{\"options\": [{\"text\": \"Perù\", \"key\": true}, {\"text\": \"x\"}, {\"text\": \"peru.\"}]}")))
                .extracting(Fault::code, Fault::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("duplicate-option", "/options/2"));
    }
}
