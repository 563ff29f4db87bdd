package verifica.question.truefalse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import verifica.base.Fields;
import verifica.question.Fault;
import verifica.question.InputView;
import verifica.question.Outcome;
import verifica.question.QuestionType;
import verifica.question.Response;
import verifica.question.ReviewView;
import verifica.question.Sample;
import verifica.question.Shuffle;

/** The stem is a statement: it is true or it is false. The two answers always stand in this order. */
@ApplicationScoped
public class TrueFalseType implements QuestionType<TrueFalse> {

    private static final String CHOICE = "choice";
    private static final List<String> VALUES = List.of("true", "false");

    @CheckedTemplate(basePath = "question/truefalse")
    static class Templates {
        static native TemplateInstance input(InputView<TrueFalse> view, String chosen);

        static native TemplateInstance review(ReviewView<TrueFalse> view, List<Row> rows);
    }

    @Override
    public String id() {
        return "true-false";
    }

    @Override
    public Class<TrueFalse> contentClass() {
        return TrueFalse.class;
    }

    @Override
    public List<Fault> check(TrueFalse content) {
        return List.of();
    }

    @Override
    public Response accept(TrueFalse content, Fields fields, Shuffle shuffle) {
        String given = fields.first(CHOICE);
        return VALUES.contains(given) ? Response.of(CHOICE, given) : Response.EMPTY;
    }

    @Override
    public Outcome grade(TrueFalse content, Response response) {
        return response.part(CHOICE).equals(String.valueOf(content.key())) ? Outcome.RIGHT : Outcome.WRONG;
    }

    @Override
    public TemplateInstance input(InputView<TrueFalse> view) {
        return Templates.input(view, view.response().part(CHOICE));
    }

    @Override
    public TemplateInstance review(ReviewView<TrueFalse> view) {
        String given = view.response().part(CHOICE);
        List<Row> rows = VALUES.stream()
                .map(value -> new Row(
                        Boolean.parseBoolean(value),
                        value.equals(given),
                        value.equals(String.valueOf(view.content().key()))))
                .toList();
        return Templates.review(view, rows);
    }

    @Override
    public List<Sample> samples(TrueFalse content) {
        return List.of(
                Sample.empty(),
                Sample.right(Response.of(CHOICE, String.valueOf(content.key()))),
                Sample.wrong(Response.of(CHOICE, String.valueOf(!content.key()))));
    }
}
