package verifica.question.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
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
import verifica.question.reading.Words;

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
        List<Fault> faults = new ArrayList<>();
        Map<String, String> lefts = new HashMap<>();
        for (int i = 0; i < content.rows().size(); i++) {
            String left = content.rows().get(i).left();
            String other = lefts.putIfAbsent(folded(left), left);
            if (other != null) {
                faults.add(new Fault(
                        "duplicate-left",
                        "/rows/" + i + "/left",
                        locale -> Messages.of(MatchingMessages.class, locale).duplicateLeft(other)));
            }
        }
        faults.addAll(duplicateChoices(content));
        if (content.rights().size() < 2) {
            faults.add(new Fault(
                    "too-few-choices",
                    "/rows",
                    locale -> Messages.of(MatchingMessages.class, locale).tooFewChoices()));
        }
        return faults;
    }

    /** Choices that are the same but for case, accents and punctuation: nobody could choose between them. */
    private static List<Fault> duplicateChoices(Matching content) {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> rights = new HashMap<>();
        for (int i = 0; i < content.rows().size(); i++) {
            String right = content.rows().get(i).right();
            String other = rights.putIfAbsent(folded(right), right);
            if (other != null && !other.equals(right)) {
                faults.add(duplicateChoice("/rows/" + i + "/right", other));
            }
        }
        Map<String, String> extras = new HashMap<>();
        for (int i = 0; i < content.extra().size(); i++) {
            String text = content.extra().get(i).right();
            String right = rights.get(folded(text));
            String other = extras.putIfAbsent(folded(text), text);
            if (right != null) {
                faults.add(new Fault(
                        "extra-is-key",
                        "/extra/" + i,
                        locale -> Messages.of(MatchingMessages.class, locale).extraIsKey(right)));
            } else if (other != null) {
                faults.add(duplicateChoice("/extra/" + i, other));
            }
        }
        return faults;
    }

    private static Fault duplicateChoice(String path, String other) {
        return new Fault(
                "duplicate-choice",
                path,
                locale -> Messages.of(MatchingMessages.class, locale).duplicateChoice(other));
    }

    /** What is compared of a text; one without any letter or digit stands for itself. */
    private static String folded(String text) {
        String words = Words.folded(text);
        return words.isEmpty() ? text.strip() : words;
    }

    @Override
    public Response accept(Matching content, Fields fields, Shuffle shuffle) {
        List<Integer> shown = shown(content, shuffle);
        Map<String, String> given = new HashMap<>();
        rows(content)
                .forEach(row -> at(shown, fields.first(FIELD + row))
                        .ifPresent(number -> given.put(String.valueOf(row), number.toString())));
        return new Response(given);
    }

    /** The numbers of the choices, as written, in the order in which they are shown. */
    private static List<Integer> shown(Matching content, Shuffle shuffle) {
        return shuffle.order(content.choices().size()).stream()
                .map(index -> index + 1)
                .toList();
    }

    /** The number of the choice that stands at a position, both from 1; empty for anything that is not a position. */
    private static Optional<Integer> at(List<Integer> shown, String position) {
        return IntStream.range(0, shown.size())
                .filter(i -> position.equals(String.valueOf(i + 1)))
                .mapToObj(shown::get)
                .findFirst();
    }

    @Override
    public Reading read(Matching content, Response response) {
        boolean answered = rows(content).anyMatch(row -> !given(response, row).isEmpty());
        return answered ? Reading.READABLE : Reading.EMPTY;
    }

    @Override
    public Outcome grade(Matching content, Response response) {
        Map<String, BigFraction> parts = new HashMap<>();
        rows(content).forEach(row -> {
            boolean right = given(response, row).equals(String.valueOf(content.keyNumber(row)));
            parts.put(String.valueOf(row), right ? BigFraction.ONE : BigFraction.ZERO);
        });
        return Outcome.mean(parts);
    }

    private static IntStream rows(Matching content) {
        return IntStream.rangeClosed(1, content.rows().size());
    }

    private static String given(Response response, int row) {
        return response.part(String.valueOf(row));
    }

    @Override
    public TemplateInstance input(InputView<Matching> view) {
        Matching content = view.content();
        List<Integer> shown = shown(content, view.shuffle());
        List<Choice> choices = IntStream.range(0, shown.size())
                .mapToObj(i -> new Choice(i + 1, content.choices().get(shown.get(i) - 1)))
                .toList();
        List<Field> fields = rows(content)
                .mapToObj(row -> new Field(
                        row,
                        content.rows().get(row - 1).left(),
                        shown.indexOf(number(content, given(view.response(), row))) + 1))
                .toList();
        return Templates.input(view, fields, choices);
    }

    @Override
    public TemplateInstance review(ReviewView<Matching> view) {
        return Templates.review(
                view, rows(view.content()).mapToObj(row -> line(view, row)).toList());
    }

    private static Line line(ReviewView<Matching> view, int row) {
        Matching content = view.content();
        int rights = content.rights().size();
        int given = number(content, given(view.response(), row));
        return new Line(
                content.rows().get(row - 1).left(),
                given == 0 ? "" : content.choices().get(given - 1),
                view.outcome().part(String.valueOf(row)).equals(BigFraction.ONE),
                given > rights ? content.extra().get(given - rights - 1).reason() : "",
                content.rows().get(row - 1).right());
    }

    /** The number of the choice that a part of a response names; 0 where it names none. */
    private static int number(Matching content, String given) {
        return IntStream.rangeClosed(1, content.choices().size())
                .filter(number -> given.equals(String.valueOf(number)))
                .findFirst()
                .orElse(0);
    }

    @Override
    public List<Sample> samples(Matching content) {
        int choices = content.choices().size();
        List<Sample> samples = new ArrayList<>(List.of(Sample.empty()));
        samples.add(Sample.right(response(content, content::keyNumber)));
        samples.add(Sample.wrong(response(content, row -> content.keyNumber(row) % choices + 1)));
        if (content.rows().size() > 1) {
            Response first = Response.of("1", String.valueOf(content.keyNumber(1)));
            samples.add(Sample.partial(first, BigFraction.of(1, content.rows().size())));
        }
        return samples;
    }

    private static Response response(Matching content, IntUnaryOperator choice) {
        Map<String, String> parts = new HashMap<>();
        rows(content).forEach(row -> parts.put(String.valueOf(row), String.valueOf(choice.applyAsInt(row))));
        return new Response(parts);
    }
}
