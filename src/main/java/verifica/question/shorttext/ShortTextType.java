package verifica.question.shorttext;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import verifica.base.Fields;
import verifica.question.Fault;
import verifica.question.InputView;
import verifica.question.Key;
import verifica.question.Outcome;
import verifica.question.Proof;
import verifica.question.QuestionType;
import verifica.question.Reading;
import verifica.question.Response;
import verifica.question.ReviewView;
import verifica.question.Sample;
import verifica.question.Shuffle;
import verifica.question.reading.TextMatcher;

/** A word or a name is typed; its spelling is forgiven as far as it cannot turn one fact into another. */
@ApplicationScoped
public class ShortTextType implements QuestionType<ShortText> {

    private static final String TEXT = "text";

    @CheckedTemplate(basePath = "question/shorttext")
    static class Templates {
        static native TemplateInstance input(InputView<ShortText> view);

        static native TemplateInstance review(
                ReviewView<ShortText> view, String slipOf, String reason, List<Key> also, List<Key> partly);
    }

    @Override
    public String id() {
        return "short-text";
    }

    @Override
    public Class<ShortText> contentClass() {
        return ShortText.class;
    }

    @Override
    public List<Fault> check(ShortText content) {
        return ShortTextCheck.of(content);
    }

    @Override
    public Response accept(ShortText content, Fields fields, Shuffle shuffle) {
        return Response.typed(fields, TEXT);
    }

    /** Without an echo: to tell which key was understood would be to tell the key. */
    @Override
    public Reading read(ShortText content, Response response) {
        return response.part(TEXT).isEmpty() ? Reading.EMPTY : Reading.READABLE;
    }

    @Override
    public Outcome grade(ShortText content, Response response) {
        return content.match(response.part(TEXT))
                .map(match -> Outcome.clipped(match.key().credit()))
                .orElse(Outcome.WRONG);
    }

    @Override
    public TemplateInstance input(InputView<ShortText> view) {
        return Templates.input(view);
    }

    @Override
    public TemplateInstance review(ReviewView<ShortText> view) {
        ShortText content = view.content();
        String typed = view.response().part(TEXT);
        String slipOf = content.match(typed)
                .filter(ShortText.Match::slip)
                .map(match -> match.key().text())
                .orElse("");
        String reason = content.wrong(typed).map(WrongText::reason).orElse("");
        List<Key> others = content.keys().stream().skip(1).toList();
        return Templates.review(
                view,
                slipOf,
                reason,
                others.stream().filter(Key::earnsAll).toList(),
                others.stream().filter(key -> !key.earnsAll()).toList());
    }

    @Override
    public Proof proof(ShortText content, String passage) {
        return content.keys().stream().anyMatch(key -> TextMatcher.contains(passage, key.text()))
                ? Proof.SHOWN
                : Proof.NOT_SHOWN;
    }

    @Override
    public List<Sample> samples(ShortText content) {
        return ShortTextSamples.of(content, TEXT);
    }
}
