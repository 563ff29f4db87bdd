package verifica.question.cloze;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import verifica.base.Fields;
import verifica.question.Fault;
import verifica.question.InputView;
import verifica.question.Outcome;
import verifica.question.Proof;
import verifica.question.QuestionType;
import verifica.question.Reading;
import verifica.question.Response;
import verifica.question.ReviewView;
import verifica.question.Sample;
import verifica.question.Shuffle;
import verifica.question.reading.TextMatcher;

/** A text with gaps to type or to choose; the outcome is the share of right gaps. */
@ApplicationScoped
public class ClozeType implements QuestionType<Cloze> {

    private static final String FIELD = "gap";

    @CheckedTemplate(basePath = "question/cloze")
    static class Templates {
        static native TemplateInstance input(InputView<Cloze> view, List<Part<Field>> parts, List<Field> fields);

        static native TemplateInstance review(ReviewView<Cloze> view, List<Part<Line>> parts, List<Line> rows);
    }

    @Override
    public String id() {
        return "cloze";
    }

    @Override
    public Class<Cloze> contentClass() {
        return Cloze.class;
    }

    @Override
    public List<Fault> check(Cloze content) {
        return ClozeCheck.of(content);
    }

    @Override
    public Response accept(Cloze content, Fields fields, Shuffle shuffle) {
        return content.parts().response(number -> {
            Gap gap = content.gap(number);
            String value = fields.first(FIELD + number);
            return gap.kind() == Gap.Kind.OPTIONS
                    ? gap.shown(number, shuffle).at(value).map(String::valueOf).orElse("")
                    : value;
        });
    }

    @Override
    public Reading read(Cloze content, Response response) {
        return ClozeReading.of(content, response);
    }

    @Override
    public Outcome grade(Cloze content, Response response) {
        return content.parts().mean(number -> content.gap(number).credit(response.part(number)));
    }

    @Override
    public TemplateInstance input(InputView<Cloze> view) {
        List<Field> fields = view.content().parts().list(number -> Field.of(view, number));
        return Templates.input(view, Part.of(view.content(), fields), fields);
    }

    @Override
    public TemplateInstance review(ReviewView<Cloze> view) {
        List<Line> rows = view.content().parts().list(number -> Line.of(view, number));
        return Templates.review(view, Part.of(view.content(), rows), rows);
    }

    /** Shown where the passage contains a full key of every gap for words; dates and numbers may be written in too many ways. */
    @Override
    public Proof proof(Cloze content, String passage) {
        List<Gap> words = content.gaps().stream()
                .filter(gap -> gap.kind() == Gap.Kind.TEXT)
                .toList();
        boolean shown = words.stream()
                .allMatch(gap -> gap.text().stream()
                        .anyMatch(key -> key.earnsAll() && TextMatcher.contains(passage, key.text())));
        return shown && !words.isEmpty() ? Proof.SHOWN : Proof.NOT_CHECKABLE;
    }

    @Override
    public List<Sample> samples(Cloze content) {
        return ClozeSamples.of(content);
    }
}
