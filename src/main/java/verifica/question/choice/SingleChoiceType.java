package verifica.question.choice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import verifica.base.Fields;
import verifica.question.Fault;
import verifica.question.Faults;
import verifica.question.InputView;
import verifica.question.Outcome;
import verifica.question.Proof;
import verifica.question.QuestionType;
import verifica.question.Response;
import verifica.question.ReviewView;
import verifica.question.Sample;
import verifica.question.Shuffle;
import verifica.question.reading.TextMatcher;

/** One option of several is right. */
@ApplicationScoped
public class SingleChoiceType implements QuestionType<SingleChoice> {

    private static final String CHOICE = "choice";

    @CheckedTemplate(basePath = "question/choice")
    static class Templates {
        static native TemplateInstance single(InputView<SingleChoice> view, List<Row> rows, boolean answered);

        static native TemplateInstance singleReview(ReviewView<SingleChoice> view, List<Row> rows);
    }

    @Override
    public String id() {
        return "single-choice";
    }

    @Override
    public Class<SingleChoice> contentClass() {
        return SingleChoice.class;
    }

    @Override
    public List<Fault> check(SingleChoice content) {
        Faults<ChoiceMessages> faults = new Faults<>(ChoiceMessages.class);
        Options.checkDuplicates(content.options(), faults);
        long keys = content.options().stream().filter(Option::key).count();
        if (keys == 0) {
            faults.add("no-key", "/options", ChoiceMessages::noKey);
        } else if (keys > 1) {
            faults.add("several-keys", "/options", ChoiceMessages::severalKeys);
        }
        return faults.found();
    }

    @Override
    public Response accept(SingleChoice content, Fields fields, Shuffle shuffle) {
        return Options.shown(content.options(), content.shuffled(), shuffle)
                .at(fields.first(CHOICE))
                .map(number -> Response.of(CHOICE, number.toString()))
                .orElse(Response.EMPTY);
    }

    @Override
    public Outcome grade(SingleChoice content, Response response) {
        return response.part(CHOICE).equals(String.valueOf(content.keyNumber())) ? Outcome.RIGHT : Outcome.WRONG;
    }

    @Override
    public TemplateInstance input(InputView<SingleChoice> view) {
        return Templates.single(
                view,
                rows(view.content(), view.response(), view.shuffle()),
                !view.response().isEmpty());
    }

    @Override
    public TemplateInstance review(ReviewView<SingleChoice> view) {
        return Templates.singleReview(view, rows(view.content(), view.response(), view.shuffle()));
    }

    private static List<Row> rows(SingleChoice content, Response response, Shuffle shuffle) {
        return Options.rows(
                content.options(),
                Options.shown(content.options(), content.shuffled(), shuffle),
                number -> response.part(CHOICE).equals(String.valueOf(number)));
    }

    @Override
    public Proof proof(SingleChoice content, String passage) {
        return content.keyNumber() > 0
                        && TextMatcher.contains(
                                passage,
                                content.options().get(content.keyNumber() - 1).text())
                ? Proof.SHOWN
                : Proof.NOT_CHECKABLE;
    }

    @Override
    public List<Sample> samples(SingleChoice content) {
        List<Sample> samples = new ArrayList<>(List.of(Sample.empty()));
        for (int number = 1; number <= content.options().size(); number++) {
            Response response = Response.of(CHOICE, String.valueOf(number));
            samples.add(number == content.keyNumber() ? Sample.right(response) : Sample.wrong(response));
        }
        return samples;
    }
}
