package verifica.question.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.base.Fields;
import verifica.question.DisplayOrder;
import verifica.question.Fault;
import verifica.question.InputView;
import verifica.question.Outcome;
import verifica.question.Parts;
import verifica.question.QuestionType;
import verifica.question.Reading;
import verifica.question.Response;
import verifica.question.ReviewView;
import verifica.question.Sample;
import verifica.question.Shuffle;

/** Rows that each want an answer from one list; the outcome is the share of right rows. */
@ApplicationScoped
public class MatchingType implements QuestionType<Matching> {

    private static final String FIELD = "row";

    @CheckedTemplate(basePath = "question/matching")
    static class Templates {
        static native TemplateInstance input(InputView<Matching> view, List<Field> rows, List<Choice> choices);

        static native TemplateInstance review(ReviewView<Matching> view, List<Line> rows);
    }

    @Override
    public String id() {
        return "matching";
    }

    @Override
    public Class<Matching> contentClass() {
        return Matching.class;
    }

    @Override
    public List<Fault> check(Matching content) {
        return MatchingCheck.of(content);
    }

    @Override
    public Response accept(Matching content, Fields fields, Shuffle shuffle) {
        DisplayOrder shown = shown(content, shuffle);
        return content.parts()
                .response(row ->
                        shown.at(fields.first(FIELD + row)).map(String::valueOf).orElse(""));
    }

    private static DisplayOrder shown(Matching content, Shuffle shuffle) {
        return DisplayOrder.shuffled(content.choices().size(), shuffle);
    }

    @Override
    public Reading read(Matching content, Response response) {
        boolean answered =
                content.parts().numbers().anyMatch(row -> !response.part(row).isEmpty());
        return answered ? Reading.READABLE : Reading.EMPTY;
    }

    @Override
    public Outcome grade(Matching content, Response response) {
        return content.parts()
                .mean(row -> Outcome.allOrNothing(response.part(row).equals(key(content, row))));
    }

    private static String key(Matching content, int row) {
        return String.valueOf(content.keyNumber(row));
    }

    @Override
    public TemplateInstance input(InputView<Matching> view) {
        Matching content = view.content();
        DisplayOrder shown = shown(content, view.shuffle());
        List<Choice> choices = shown.list(
                (position, number) -> new Choice(position, content.choices().get(number - 1)));
        return Templates.input(view, content.parts().list(row -> Field.of(view, shown, row)), choices);
    }

    @Override
    public TemplateInstance review(ReviewView<Matching> view) {
        return Templates.review(view, view.content().parts().list(row -> Line.of(view, row)));
    }

    @Override
    public List<Sample> samples(Matching content) {
        Parts parts = content.parts();
        int choices = content.choices().size();
        List<Sample> samples = new ArrayList<>(List.of(Sample.empty()));
        samples.add(Sample.right(parts.response(row -> key(content, row))));
        samples.add(Sample.wrong(parts.response(row -> String.valueOf(content.keyNumber(row) % choices + 1))));
        if (parts.count() > 1) {
            samples.add(Sample.partial(Response.of("1", key(content, 1)), BigFraction.of(1, parts.count())));
        }
        return samples;
    }
}
