package verifica.question.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import verifica.base.Fields;
import verifica.question.Excerpts;
import verifica.question.Fault;
import verifica.question.InputView;
import verifica.question.Outcome;
import verifica.question.QuestionType;
import verifica.question.Reading;
import verifica.question.Response;
import verifica.question.ReviewView;
import verifica.question.Sample;
import verifica.question.Shuffle;

/** Which passage of the source shows it? The passages keep the source's order and their own numbers, which are public. */
@ApplicationScoped
public class EvidenceType implements QuestionType<Evidence> {

    private static final String PASSAGE = "passage";

    @CheckedTemplate(basePath = "question/evidence")
    static class Templates {
        static native TemplateInstance input(InputView<Evidence> view, List<Row> rows, boolean answered);

        static native TemplateInstance review(ReviewView<Evidence> view, List<Row> rows);
    }

    @Override
    public String id() {
        return "evidence";
    }

    @Override
    public Class<Evidence> contentClass() {
        return Evidence.class;
    }

    @Override
    public List<Fault> check(Evidence content) {
        return EvidenceCheck.of(content);
    }

    @Override
    public Evidence complete(Evidence content, Excerpts excerpts) {
        List<Choice> choices = excerpts.of(content.source()).stream()
                .filter(excerpt -> content.among().isEmpty() || content.among().contains(excerpt.number()))
                .map(excerpt -> new Choice(excerpt.number(), excerpt.text()))
                .toList();
        return new Evidence(content.source(), content.passages(), content.among(), content.reasons(), choices);
    }

    @Override
    public Response accept(Evidence content, Fields fields, Shuffle shuffle) {
        String given = fields.first(PASSAGE);
        return content.choices().stream()
                .map(choice -> String.valueOf(choice.number()))
                .filter(given::equals)
                .findFirst()
                .map(number -> Response.of(PASSAGE, number))
                .orElse(Response.EMPTY);
    }

    @Override
    public Reading read(Evidence content, Response response) {
        return response.part(PASSAGE).isEmpty() ? Reading.EMPTY : Reading.READABLE;
    }

    @Override
    public Outcome grade(Evidence content, Response response) {
        boolean right =
                content.choices().stream().anyMatch(choice -> chosen(response, choice) && content.isKey(choice));
        return right ? Outcome.RIGHT : Outcome.WRONG;
    }

    private static boolean chosen(Response response, Choice choice) {
        return response.part(PASSAGE).equals(String.valueOf(choice.number()));
    }

    @Override
    public TemplateInstance input(InputView<Evidence> view) {
        return Templates.input(
                view, rows(view.content(), view.response()), !view.response().isEmpty());
    }

    @Override
    public TemplateInstance review(ReviewView<Evidence> view) {
        return Templates.review(view, rows(view.content(), view.response()));
    }

    private static List<Row> rows(Evidence content, Response response) {
        return content.choices().stream()
                .map(choice -> new Row(
                        choice.number(),
                        choice.text(),
                        chosen(response, choice),
                        content.isKey(choice),
                        content.isKey(choice) ? "" : content.reasons().getOrDefault(choice.number(), "")))
                .toList();
    }

    @Override
    public List<Sample> samples(Evidence content) {
        List<Sample> samples = new ArrayList<>(List.of(Sample.empty()));
        for (Choice choice : content.choices()) {
            Response response = Response.of(PASSAGE, String.valueOf(choice.number()));
            samples.add(content.isKey(choice) ? Sample.right(response) : Sample.wrong(response));
        }
        return samples;
    }
}
