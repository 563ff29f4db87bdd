package verifica.question.choice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.base.Fields;
import verifica.base.Messages;
import verifica.question.Fault;
import verifica.question.InputView;
import verifica.question.Outcome;
import verifica.question.QuestionType;
import verifica.question.Reading;
import verifica.question.Response;
import verifica.question.ReviewView;
import verifica.question.Sample;
import verifica.question.Shuffle;
import verifica.question.reading.Fractions;

/** Several options may be right; the outcome is the sum of the chosen weights, cut off at 0 and at 1. */
@ApplicationScoped
public class MultipleResponseType implements QuestionType<MultipleResponse> {

    private static final String CHOICE = "choice";
    private static final String CHOSEN = "x";

    @CheckedTemplate(basePath = "question/choice")
    static class Templates {
        static native TemplateInstance multiple(InputView<MultipleResponse> view, List<Row> rows);

        static native TemplateInstance multipleReview(ReviewView<MultipleResponse> view, List<Row> rows);
    }

    @Override
    public String id() {
        return "multiple-response";
    }

    @Override
    public Class<MultipleResponse> contentClass() {
        return MultipleResponse.class;
    }

    @Override
    public List<Fault> check(MultipleResponse content) {
        List<Fault> faults = new ArrayList<>(Options.duplicates(content.options()));
        if (content.options().stream().noneMatch(Option::key)) {
            faults.add(new Fault(
                    "no-key",
                    "/options",
                    locale -> Messages.of(ChoiceMessages.class, locale).noKey()));
            return faults;
        }
        if (content.options().stream().allMatch(Option::key)) {
            faults.add(new Fault(
                    "no-distractor",
                    "/options",
                    locale -> Messages.of(ChoiceMessages.class, locale).noDistractor()));
        }
        for (int i = 0; i < content.options().size(); i++) {
            boolean positive = content.weight(i + 1).compareTo(BigFraction.ZERO) > 0;
            if (content.options().get(i).key() != positive) {
                faults.add(new Fault(
                        "key-without-weight",
                        "/options/" + i,
                        locale -> Messages.of(ChoiceMessages.class, locale).keyWithoutWeight()));
            }
        }
        BigFraction best =
                sum(content, number -> content.options().get(number - 1).key());
        if (!best.equals(BigFraction.ONE)) {
            faults.add(new Fault(
                    "weights-do-not-reach-one",
                    "/options",
                    locale -> Messages.of(ChoiceMessages.class, locale).weightsDoNotReachOne(Fractions.format(best))));
        }
        return faults;
    }

    @Override
    public Response accept(MultipleResponse content, Fields fields, Shuffle shuffle) {
        List<Integer> shown = Options.shown(content.options(), content.shuffled(), shuffle);
        Map<String, String> chosen = new HashMap<>();
        for (String position : fields.all(CHOICE)) {
            Options.at(shown, position).ifPresent(number -> chosen.put(number.toString(), CHOSEN));
        }
        return new Response(chosen);
    }

    @Override
    public Reading read(MultipleResponse content, Response response) {
        return response.isEmpty() ? Reading.EMPTY : Reading.READABLE;
    }

    @Override
    public Outcome grade(MultipleResponse content, Response response) {
        return Outcome.clipped(
                sum(content, number -> !response.part(String.valueOf(number)).isEmpty()));
    }

    private static BigFraction sum(MultipleResponse content, IntPredicate chosen) {
        return IntStream.rangeClosed(1, content.options().size())
                .filter(chosen)
                .mapToObj(content::weight)
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    @Override
    public TemplateInstance input(InputView<MultipleResponse> view) {
        return Templates.multiple(view, rows(view.content(), view.response(), view.shuffle()));
    }

    @Override
    public TemplateInstance review(ReviewView<MultipleResponse> view) {
        return Templates.multipleReview(view, rows(view.content(), view.response(), view.shuffle()));
    }

    private static List<Row> rows(MultipleResponse content, Response response, Shuffle shuffle) {
        List<Integer> shown = Options.shown(content.options(), content.shuffled(), shuffle);
        return IntStream.range(0, shown.size())
                .mapToObj(i -> new Row(
                        i + 1,
                        content.options().get(shown.get(i) - 1),
                        !response.part(shown.get(i).toString()).isEmpty()))
                .toList();
    }

    @Override
    public List<Sample> samples(MultipleResponse content) {
        List<Sample> samples = new ArrayList<>(List.of(Sample.empty()));
        Response keys =
                chosen(content, number -> content.options().get(number - 1).key());
        Response distractors =
                chosen(content, number -> !content.options().get(number - 1).key());
        samples.add(Sample.right(keys));
        samples.add(Sample.wrong(distractors));
        for (int number = 1; number <= content.options().size(); number++) {
            if (content.options().get(number - 1).key() && keys.parts().size() > 1) {
                Response one = Response.of(String.valueOf(number), CHOSEN);
                samples.add(Sample.partial(one, content.weight(number)));
            }
        }
        return samples;
    }

    private static Response chosen(MultipleResponse content, IntPredicate which) {
        Map<String, String> parts = new HashMap<>();
        IntStream.rangeClosed(1, content.options().size())
                .filter(which)
                .forEach(number -> parts.put(String.valueOf(number), CHOSEN));
        return new Response(parts);
    }
}
