package verifica.question.ordering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.base.Fields;
import verifica.base.Messages;
import verifica.base.Text;
import verifica.question.Fault;
import verifica.question.InputView;
import verifica.question.Outcome;
import verifica.question.QuestionType;
import verifica.question.Reading;
import verifica.question.Response;
import verifica.question.ReviewView;
import verifica.question.Sample;
import verifica.question.Shuffle;
import verifica.question.reading.Words;

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
        List<Fault> faults = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < content.items().size(); i++) {
            String item = content.items().get(i);
            String other = seen.putIfAbsent(folded(item), item);
            if (other != null) {
                faults.add(new Fault(
                        "duplicate-item",
                        "/items/" + i,
                        locale -> Messages.of(OrderingMessages.class, locale).duplicateItem(other)));
            }
        }
        if (content.items().size() < FEWEST) {
            faults.add(new Fault(
                    "too-few-items",
                    "/items",
                    locale -> Messages.of(OrderingMessages.class, locale).tooFewItems()));
        }
        return faults;
    }

    /** What is compared of a text; one without any letter or digit stands for itself. */
    private static String folded(String text) {
        String words = Words.folded(text);
        return words.isEmpty() ? text.strip() : words;
    }

    @Override
    public Response accept(Ordering content, Fields fields, Shuffle shuffle) {
        List<Integer> shown = content.shown(shuffle);
        Map<String, String> placed = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            int position = position(content, fields.first(FIELD + (i + 1)));
            if (position > 0) {
                placed.put(shown.get(i).toString(), String.valueOf(position));
            }
        }
        return new Response(placed);
    }

    /** The position that a text names; 0 for anything that is not a position. */
    private static int position(Ordering content, String text) {
        return content.numbers()
                .filter(position -> text.equals(String.valueOf(position)))
                .findFirst()
                .orElse(0);
    }

    /** The position that was given to an item; 0 for none. */
    private static int placed(Ordering content, Response response, int item) {
        return position(content, response.part(String.valueOf(item)));
    }

    @Override
    public Reading read(Ordering content, Response response) {
        if (content.numbers().allMatch(item -> placed(content, response, item) == 0)) {
            return Reading.EMPTY;
        }
        Map<String, Text> problems = new HashMap<>();
        content.numbers().forEach(item -> {
            int position = placed(content, response, item);
            long there = content.numbers()
                    .filter(other -> placed(content, response, other) == position)
                    .count();
            if (position == 0) {
                problems.put(
                        String.valueOf(item),
                        locale -> Messages.of(OrderingMessages.class, locale).positionMissing());
            } else if (there == 2) {
                problems.put(
                        String.valueOf(item),
                        locale -> Messages.of(OrderingMessages.class, locale).twoAtPosition(position));
            } else if (there > 2) {
                problems.put(
                        String.valueOf(item),
                        locale -> Messages.of(OrderingMessages.class, locale).severalAtPosition(position));
            }
        });
        return Reading.of(problems, List.of());
    }

    @Override
    public Outcome grade(Ordering content, Response response) {
        List<Integer> run = LongestRun.of(given(content, response));
        int steps = content.items().size() - 1;
        if (steps == 0) {
            return Outcome.RIGHT;
        }
        Map<String, BigFraction> parts = new HashMap<>();
        content.numbers().forEach(item -> {
            // A single item is in no order to anything.
            boolean right = run.size() > 1 && run.contains(item);
            parts.put(String.valueOf(item), right ? BigFraction.ONE : BigFraction.ZERO);
        });
        return new Outcome(BigFraction.of(run.size() - 1, steps), parts);
    }

    /** The numbers of the items in the order in which a readable response puts them. */
    private static List<Integer> given(Ordering content, Response response) {
        return content.numbers()
                .boxed()
                .sorted(Comparator.comparing(item -> placed(content, response, item)))
                .toList();
    }

    @Override
    public TemplateInstance input(InputView<Ordering> view) {
        Ordering content = view.content();
        List<Integer> shown = content.shown(view.shuffle());
        List<Field> fields = IntStream.range(0, shown.size())
                .mapToObj(i -> new Field(
                        i + 1,
                        content.items().get(shown.get(i) - 1),
                        placed(content, view.response(), shown.get(i)),
                        view.problem(shown.get(i).toString())))
                .toList();
        return Templates.input(view, fields, content.numbers().boxed().toList());
    }

    @Override
    public TemplateInstance review(ReviewView<Ordering> view) {
        return Templates.review(view, lines(view));
    }

    static List<Line> lines(ReviewView<Ordering> view) {
        return view.content()
                .numbers()
                .mapToObj(position -> line(view, position))
                .toList();
    }

    private static Line line(ReviewView<Ordering> view, int position) {
        Ordering content = view.content();
        // Where several items were put at one position they stand as they were shown: as written, they would tell the
        // right order.
        List<Placed> given = content.shown(view.shuffle()).stream()
                .filter(item -> placed(content, view.response(), item) == position)
                .map(item -> new Placed(
                        content.items().get(item - 1),
                        view.outcome().part(String.valueOf(item)).equals(BigFraction.ONE)))
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
        Map<String, String> parts = new HashMap<>();
        content.numbers().forEach(item -> parts.put(String.valueOf(item), String.valueOf(position.applyAsInt(item))));
        return new Response(parts);
    }
}
