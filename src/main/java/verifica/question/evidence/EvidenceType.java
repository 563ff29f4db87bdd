package verifica.question.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import verifica.base.Fields;
import verifica.base.Messages;
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

    /** Checks a completed content: one without choices has a source that is not there. */
    @Override
    public List<Fault> check(Evidence content) {
        List<Fault> faults = new ArrayList<>();
        if (content.choices().isEmpty() && content.among().isEmpty()) {
            faults.add(new Fault(
                    "no-passages",
                    "/source",
                    locale -> Messages.of(EvidenceMessages.class, locale).noPassages(content.source())));
            return faults;
        }
        for (int i = 0; i < content.among().size(); i++) {
            int number = content.among().get(i);
            if (!content.offers(number)) {
                faults.add(unknown("/among/" + i, number));
            }
        }
        for (int i = 0; i < content.passages().size(); i++) {
            int number = content.passages().get(i);
            if (!content.offers(number)) {
                String path = "/passages/" + i;
                faults.add(
                        content.among().isEmpty() || content.among().contains(number)
                                ? unknown(path, number)
                                : new Fault(
                                        "key-not-offered",
                                        path,
                                        locale -> Messages.of(EvidenceMessages.class, locale)
                                                .keyNotOffered(number)));
            }
        }
        for (int number : content.reasons().keySet()) {
            if (!content.offers(number)) {
                faults.add(unknown("/reasons/" + number, number));
            }
        }
        if (content.choices().size() < 2) {
            faults.add(new Fault(
                    "too-few-passages",
                    "/among",
                    locale -> Messages.of(EvidenceMessages.class, locale).tooFewPassages()));
        } else if (content.choices().stream().allMatch(choice -> right(content, choice))) {
            faults.add(new Fault(
                    "no-distractor",
                    "/passages",
                    locale -> Messages.of(EvidenceMessages.class, locale).noDistractor()));
        }
        return faults;
    }

    private static Fault unknown(String path, int number) {
        return new Fault(
                "unknown-passage",
                path,
                locale -> Messages.of(EvidenceMessages.class, locale).unknownPassage(number));
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
                content.choices().stream().anyMatch(choice -> chosen(response, choice) && right(content, choice));
        return right ? Outcome.RIGHT : Outcome.WRONG;
    }

    private static boolean chosen(Response response, Choice choice) {
        return response.part(PASSAGE).equals(String.valueOf(choice.number()));
    }

    private static boolean right(Evidence content, Choice choice) {
        return content.passages().contains(choice.number());
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
                        right(content, choice),
                        right(content, choice) ? "" : content.reasons().getOrDefault(choice.number(), "")))
                .toList();
    }

    @Override
    public List<Sample> samples(Evidence content) {
        List<Sample> samples = new ArrayList<>(List.of(Sample.empty()));
        for (Choice choice : content.choices()) {
            Response response = Response.of(PASSAGE, String.valueOf(choice.number()));
            samples.add(right(content, choice) ? Sample.right(response) : Sample.wrong(response));
        }
        return samples;
    }
}
