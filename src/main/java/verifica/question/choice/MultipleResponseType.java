package verifica.question.choice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.base.Fields;
import verifica.question.DisplayOrder;
import verifica.question.Fault;
import verifica.question.Faults;
import verifica.question.InputView;
import verifica.question.Outcome;
import verifica.question.Parts;
import verifica.question.QuestionType;
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
        Faults<ChoiceMessages> faults = new Faults<>(ChoiceMessages.class);
        Options.checkDuplicates(content.options(), faults);
        if (content.options().stream().noneMatch(Option::key)) {
            faults.add("no-key", "/options", ChoiceMessages::noKey);
        } else {
            if (content.options().stream().allMatch(Option::key)) {
                faults.add("no-distractor", "/options", ChoiceMessages::noDistractor);
            }
            checkWeights(content, faults);
        }
        return faults.found();
    }

    private static void checkWeights(MultipleResponse content, Faults<ChoiceMessages> faults) {
        for (int i = 0; i < content.options().size(); i++) {
            if (content.isKey(i + 1) != content.weight(i + 1).signum() > 0) {
                faults.add("key-without-weight", "/options/" + i, ChoiceMessages::keyWithoutWeight);
            }
        }
        BigFraction best = sum(content, content::isKey);
        if (!best.equals(BigFraction.ONE)) {
            faults.add("weights-do-not-reach-one", "/options", in -> in.weightsDoNotReachOne(Fractions.format(best)));
        }
    }

    @Override
    public Response accept(MultipleResponse content, Fields fields, Shuffle shuffle) {
        DisplayOrder shown = Options.shown(content.options(), content.shuffled(), shuffle);
        Map<String, String> chosen = new HashMap<>();
        for (String position : fields.all(CHOICE)) {
            shown.at(position).ifPresent(number -> chosen.put(Parts.name(number), CHOSEN));
        }
        return new Response(chosen);
    }

    @Override
    public Outcome grade(MultipleResponse content, Response response) {
        return Outcome.clipped(sum(content, number -> !response.part(number).isEmpty()));
    }

    private static BigFraction sum(MultipleResponse content, IntPredicate chosen) {
        return content.parts()
                .numbers()
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
        return Options.rows(
                content.options(),
                Options.shown(content.options(), content.shuffled(), shuffle),
                number -> !response.part(number).isEmpty());
    }

    @Override
    public List<Sample> samples(MultipleResponse content) {
        List<Sample> samples = new ArrayList<>(List.of(Sample.empty()));
        Response keys = content.parts().response(number -> content.isKey(number) ? CHOSEN : "");
        samples.add(Sample.right(keys));
        samples.add(Sample.wrong(content.parts().response(number -> content.isKey(number) ? "" : CHOSEN)));
        if (keys.parts().size() > 1) {
            content.parts()
                    .numbers()
                    .filter(content::isKey)
                    .forEach(number -> samples.add(
                            Sample.partial(Response.of(Parts.name(number), CHOSEN), content.weight(number))));
        }
        return samples;
    }
}
