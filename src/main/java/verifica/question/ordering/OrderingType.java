package verifica.question.ordering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.base.Fields;
import verifica.question.DisplayOrder;
import verifica.question.Fault;
import verifica.question.Faults;
import verifica.question.InputView;
import verifica.question.Outcome;
import verifica.question.Parts;
import verifica.question.QuestionType;
import verifica.question.Reading;
import verifica.question.Response;
import verifica.question.ReviewView;
import verifica.question.Sample;
import verifica.question.Shuffle;
import verifica.question.reading.Duplicates;

/** Items to put in order; the outcome counts the steps of the {@link LongestRun} among those of the whole: (longest - 1) / (items - 1). */
@ApplicationScoped
public class OrderingType implements QuestionType<Ordering> {

    private static final String FIELD = "item";

    /** Two items are never shown in the right order, so turning them round would always do. */
    private static final int FEWEST = 3;

    @CheckedTemplate(basePath = "question/ordering")
    static class Templates {
        static native TemplateInstance input(InputView<Ordering> view, List<Field> items, List<Integer> positions);

        static native TemplateInstance review(ReviewView<Ordering> view, List<Line> rows);
    }

    @Override
    public String id() {
        return "ordering";
    }

    @Override
    public Class<Ordering> contentClass() {
        return Ordering.class;
    }

    @Override
    public List<Fault> check(Ordering content) {
        Faults<OrderingMessages> faults = new Faults<>(OrderingMessages.class);
        Duplicates.of(content.items())
                .forEach((i, other) -> faults.add("duplicate-item", "/items/" + i, in -> in.duplicateItem(other)));
        if (content.items().size() < FEWEST) {
            faults.add("too-few-items", "/items", OrderingMessages::tooFewItems);
        }
        return faults.found();
    }

    @Override
    public Response accept(Ordering content, Fields fields, Shuffle shuffle) {
        DisplayOrder shown = new DisplayOrder(content.shown(shuffle));
        return content.parts().response(item -> {
            int position = content.position(fields.first(FIELD + shown.position(item)));
            return position == 0 ? "" : String.valueOf(position);
        });
    }

    @Override
    public Reading read(Ordering content, Response response) {
        return new Arrangement(content, response).reading();
    }

    @Override
    public Outcome grade(Ordering content, Response response) {
        List<Integer> run = LongestRun.of(new Arrangement(content, response).order());
        int steps = content.items().size() - 1;
        if (steps == 0) {
            return Outcome.RIGHT;
        }
        // A single item is in no order to anything.
        Map<String, BigFraction> parts =
                content.parts().byName(item -> Outcome.allOrNothing(run.size() > 1 && run.contains(item)));
        return new Outcome(BigFraction.of(run.size() - 1, steps), parts);
    }

    @Override
    public TemplateInstance input(InputView<Ordering> view) {
        Ordering content = view.content();
        Arrangement given = new Arrangement(content, view.response());
        List<Field> fields = new DisplayOrder(content.shown(view.shuffle()))
                .list((position, item) -> new Field(
                        position, content.items().get(item - 1), given.position(item), view.problem(Parts.name(item))));
        return Templates.input(view, fields, content.numbers().boxed().toList());
    }

    @Override
    public TemplateInstance review(ReviewView<Ordering> view) {
        return Templates.review(view, lines(view));
    }

    static List<Line> lines(ReviewView<Ordering> view) {
        return view.content().parts().list(position -> line(view, position));
    }

    private static Line line(ReviewView<Ordering> view, int position) {
        Ordering content = view.content();
        Arrangement arrangement = new Arrangement(content, view.response());
        // Where several items were put at one position they stand as they were shown: as written, they would tell the
        // right order.
        List<Placed> given = content.shown(view.shuffle()).stream()
                .filter(item -> arrangement.position(item) == position)
                .map(item -> new Placed(
                        content.items().get(item - 1),
                        view.outcome().part(Parts.name(item)).equals(BigFraction.ONE)))
                .toList();
        return new Line(position, given, content.items().get(position - 1));
    }

    @Override
    public List<Sample> samples(Ordering content) {
        int items = content.items().size();
        List<Sample> samples = new ArrayList<>(List.of(Sample.empty()));
        samples.add(Sample.right(response(content, item -> item)));
        samples.add(Sample.wrong(response(content, item -> items + 1 - item)));
        samples.add(Sample.invalid(response(content, item -> 1)));
        samples.add(Sample.invalid(Response.of("1", "1")));
        if (items > 2) {
            Response firstTwoExchanged = response(content, item -> item > 2 ? item : 3 - item);
            samples.add(Sample.partial(firstTwoExchanged, BigFraction.of(items - 2, items - 1)));
        }
        return samples;
    }

    private static Response response(Ordering content, IntUnaryOperator position) {
        return content.parts().response(item -> String.valueOf(position.applyAsInt(item)));
    }
}
