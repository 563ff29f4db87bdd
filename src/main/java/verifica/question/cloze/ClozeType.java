package verifica.question.cloze;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.base.Fields;
import verifica.base.Messages;
import verifica.base.Text;
import verifica.question.Fault;
import verifica.question.InputView;
import verifica.question.Outcome;
import verifica.question.Proof;
import verifica.question.QuestionType;
import verifica.question.Reading;
import verifica.question.Response;
import verifica.question.ReviewView;
import verifica.question.Sample;
import verifica.question.Shuffle;
import verifica.question.reading.DateReader;
import verifica.question.reading.DateReading;
import verifica.question.reading.NumberReader;
import verifica.question.reading.TextMatcher;

/** A text with gaps to type or to choose; the outcome is the share of right gaps. */
@ApplicationScoped
public class ClozeType implements QuestionType<Cloze> {

    private static final String FIELD = "gap";

    /** Sets the orders of the gaps apart from those of the slots: no attempt has so many. */
    private static final int BEYOND_SLOTS = 10_000;

    @CheckedTemplate(basePath = "question/cloze")
    static class Templates {
        static native TemplateInstance input(InputView<Cloze> view, List<Part<Field>> parts, List<Field> fields);

        static native TemplateInstance review(ReviewView<Cloze> view, List<Part<Line>> parts, List<Line> rows);
    }

    @Override
    public String id() {
        return "cloze";
    }

    @Override
    public Class<Cloze> contentClass() {
        return Cloze.class;
    }

    @Override
    public List<Fault> check(Cloze content) {
        return ClozeCheck.of(content);
    }

    private static IntStream numbers(Cloze content) {
        return IntStream.rangeClosed(1, content.gaps().size());
    }

    private static Gap gap(Cloze content, int number) {
        return content.gaps().get(number - 1);
    }

    private static String given(Response response, int number) {
        return response.part(String.valueOf(number));
    }

    @Override
    public Response accept(Cloze content, Fields fields, Shuffle shuffle) {
        Map<String, String> given = new HashMap<>();
        numbers(content).forEach(number -> {
            Gap gap = gap(content, number);
            String value = fields.first(FIELD + number);
            given.put(
                    String.valueOf(number),
                    gap.kind() == Gap.Kind.OPTIONS ? at(shown(gap, number, shuffle), value) : value);
        });
        return new Response(given);
    }

    /**
     * The numbers of a gap's options, as written, in the order in which they are shown. Each gap has an order of its own: with a common one, keys that are
     * written first would all be shown at the same place.
     */
    private static List<Integer> shown(Gap gap, int number, Shuffle shuffle) {
        return Shuffle.ofSlot(shuffle.seed(), BEYOND_SLOTS * number)
                .order(gap.options().size())
                .stream()
                .map(index -> index + 1)
                .toList();
    }

    /** The number of the option that stands at a position, both from 1; empty for anything that is not a position. */
    private static String at(List<Integer> shown, String position) {
        return IntStream.range(0, shown.size())
                .filter(i -> position.equals(String.valueOf(i + 1)))
                .mapToObj(i -> shown.get(i).toString())
                .findFirst()
                .orElse("");
    }

    @Override
    public Reading read(Cloze content, Response response) {
        if (numbers(content).allMatch(number -> given(response, number).isEmpty())) {
            return Reading.EMPTY;
        }
        Map<String, Text> problems = new HashMap<>();
        List<Text> echoes = new ArrayList<>();
        numbers(content).filter(number -> !given(response, number).isEmpty()).forEach(number -> {
            Gap.Kind kind = gap(content, number).kind();
            if (kind == Gap.Kind.NUMBER) {
                number(number, given(response, number), problems, echoes);
            } else if (kind == Gap.Kind.DATE) {
                date(number, given(response, number), problems, echoes);
            }
        });
        return Reading.of(problems, echoes);
    }

    private static void number(int gap, String given, Map<String, Text> problems, List<Text> echoes) {
        NumberReader.read(given)
                .ifPresentOrElse(
                        number -> echoes.add(locale ->
                                Messages.of(ClozeMessages.class, locale).readAs(gap, Amount.format(number, locale))),
                        () -> problems.put(
                                String.valueOf(gap),
                                locale ->
                                        Messages.of(ClozeMessages.class, locale).notANumber(gap)));
    }

    private static void date(int gap, String given, Map<String, Text> problems, List<Text> echoes) {
        DateReading reading = DateReader.read(given);
        if (reading.readable()) {
            echoes.add(locale -> Messages.of(ClozeMessages.class, locale)
                    .readAs(gap, reading.date().in(locale)));
        } else {
            problems.put(
                    String.valueOf(gap),
                    locale -> problem(reading.problem(), gap, Messages.of(ClozeMessages.class, locale)));
        }
    }

    private static String problem(DateReading.Problem problem, int gap, ClozeMessages messages) {
        return switch (problem) {
            case NOT_A_DATE -> messages.notADate(gap);
            case NO_SUCH_DAY -> messages.noSuchDay(gap);
            case NO_SUCH_MONTH -> messages.noSuchMonth(gap);
            case YEAR_MISSING -> messages.yearMissing(gap);
        };
    }

    @Override
    public Outcome grade(Cloze content, Response response) {
        Map<String, BigFraction> parts = new HashMap<>();
        numbers(content)
                .forEach(number ->
                        parts.put(String.valueOf(number), gap(content, number).credit(given(response, number))));
        return Outcome.mean(parts);
    }

    @Override
    public TemplateInstance input(InputView<Cloze> view) {
        List<Field> fields =
                numbers(view.content()).mapToObj(number -> field(view, number)).toList();
        return Templates.input(view, parts(view.content(), fields), fields);
    }

    private static Field field(InputView<Cloze> view, int number) {
        Gap gap = gap(view.content(), number);
        String given = given(view.response(), number);
        boolean typed = gap.kind() != Gap.Kind.OPTIONS;
        List<Integer> shown = shown(gap, number, view.shuffle());
        List<Choice> choices = IntStream.range(0, shown.size())
                .mapToObj(i -> new Choice(
                        i + 1,
                        gap.options().get(shown.get(i) - 1).text(),
                        given.equals(shown.get(i).toString())))
                .toList();
        return new Field(number, typed, typed ? given : "", choices, view.problem(String.valueOf(number)));
    }

    /** The text with what is shown for each gap; a mark without a gap stays as it is written. */
    private static <G> List<Part<G>> parts(Cloze content, List<G> gaps) {
        return content.pieces(
                words -> new Part<>(words, null),
                number -> number < 1 || number > gaps.size()
                        ? new Part<>("{" + number + "}", null)
                        : new Part<>("", gaps.get(number - 1)));
    }

    @Override
    public TemplateInstance review(ReviewView<Cloze> view) {
        List<Line> rows =
                numbers(view.content()).mapToObj(number -> line(view, number)).toList();
        return Templates.review(view, parts(view.content(), rows), rows);
    }

    private static Line line(ReviewView<Cloze> view, int number) {
        Gap gap = gap(view.content(), number);
        String part = String.valueOf(number);
        String given = given(view.response(), number);
        Optional<Option> chosen = gap.option(given);
        return new Line(
                number,
                gap.kind() == Gap.Kind.OPTIONS ? chosen.map(Option::text).orElse("") : given,
                gap.kind() == Gap.Kind.TEXT || gap.kind() == Gap.Kind.OPTIONS,
                Outcome.of(view.outcome().part(part)).verdict(),
                view.problem(part),
                chosen.filter(option -> !option.key()).map(Option::reason).orElse(""),
                key(gap, view.locale()),
                gap.options().stream()
                        .filter(option -> !option.key()
                                && !option.reason().isEmpty()
                                && chosen.filter(option::equals).isEmpty())
                        .toList());
    }

    /** The key as the review shows it. */
    private static String key(Gap gap, Locale locale) {
        return switch (gap.kind()) {
            case TEXT -> firstKey(gap);
            case NUMBER -> {
                String value = Amount.format(gap.number().value(), locale);
                yield gap.number().tolerance().signum() == 0
                        ? value
                        : Messages.of(ClozeMessages.class, locale)
                                .within(value, Amount.format(gap.number().tolerance(), locale));
            }
            case DATE -> gap.date().in(locale);
            case OPTIONS ->
                gap.options().stream()
                        .filter(Option::key)
                        .map(Option::text)
                        .findFirst()
                        .orElse("");
        };
    }

    private static String firstKey(Gap gap) {
        return gap.text().stream().filter(Key::full).map(Key::text).findFirst().orElse("");
    }

    /** Shown where the passage contains a full key of every gap for words; dates and numbers may be written in too many ways. */
    @Override
    public Proof proof(Cloze content, String passage) {
        List<Gap> words = content.gaps().stream()
                .filter(gap -> gap.kind() == Gap.Kind.TEXT)
                .toList();
        boolean shown = words.stream()
                .allMatch(gap ->
                        gap.text().stream().anyMatch(key -> key.full() && TextMatcher.contains(passage, key.text())));
        return shown && !words.isEmpty() ? Proof.SHOWN : Proof.NOT_CHECKABLE;
    }

    @Override
    public List<Sample> samples(Cloze content) {
        List<Sample> samples = new ArrayList<>(List.of(Sample.empty()));
        samples.add(Sample.right(response(content, ClozeSamples::right)));
        samples.add(Sample.wrong(response(content, ClozeSamples::wrong)));
        if (content.gaps().size() > 1) {
            Response first = Response.of("1", ClozeSamples.right(gap(content, 1)));
            samples.add(Sample.partial(first, BigFraction.of(1, content.gaps().size())));
        }
        numbers(content)
                .filter(number -> gap(content, number).kind() == Gap.Kind.NUMBER
                        || gap(content, number).kind() == Gap.Kind.DATE)
                .forEach(number -> samples.add(Sample.invalid(Response.of(String.valueOf(number), "?"))));
        return samples;
    }

    private static Response response(Cloze content, Function<Gap, String> answer) {
        Map<String, String> parts = new HashMap<>();
        numbers(content).forEach(number -> parts.put(String.valueOf(number), answer.apply(gap(content, number))));
        return new Response(parts);
    }
}
