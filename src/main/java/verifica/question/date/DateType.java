package verifica.question.date;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import verifica.base.Fields;
import verifica.base.Messages;
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
import verifica.question.reading.PartialDate;
import verifica.question.reading.PartialDate.Precision;

/** A day, a month or a year is typed, in the ways in which people write dates. */
@ApplicationScoped
public class DateType implements QuestionType<DateContent> {

    private static final String DATE = "date";

    @CheckedTemplate(basePath = "question/date")
    static class Templates {
        static native TemplateInstance input(InputView<DateContent> view, Precision precision);

        static native TemplateInstance review(
                ReviewView<DateContent> view, List<String> echoes, String reason, String key);
    }

    @Override
    public String id() {
        return "date";
    }

    @Override
    public Class<DateContent> contentClass() {
        return DateContent.class;
    }

    @Override
    public List<Fault> check(DateContent content) {
        return DateCheck.of(content);
    }

    @Override
    public Response accept(DateContent content, Fields fields, Shuffle shuffle) {
        return Response.typed(fields, DATE);
    }

    @Override
    public Reading read(DateContent content, Response response) {
        if (response.part(DATE).isEmpty()) {
            return Reading.EMPTY;
        }
        DateReading reading = DateReader.read(response.part(DATE));
        return reading.readable()
                ? Reading.understoodAs(locale -> Messages.of(DateMessages.class, locale)
                        .readAs(reading.date().in(locale)))
                : Reading.invalid(DATE, locale -> problem(reading.problem(), Messages.of(DateMessages.class, locale)));
    }

    private static String problem(DateReading.Problem problem, DateMessages messages) {
        return switch (problem) {
            case NOT_A_DATE -> messages.notADate();
            case NO_SUCH_DAY -> messages.noSuchDay();
            case NO_SUCH_MONTH -> messages.noSuchMonth();
            case YEAR_MISSING -> messages.yearMissing();
        };
    }

    @Override
    public Outcome grade(DateContent content, Response response) {
        return date(response).map(date -> Outcome.clipped(content.credit(date))).orElse(Outcome.WRONG);
    }

    private static Optional<PartialDate> date(Response response) {
        return Optional.ofNullable(DateReader.read(response.part(DATE)).date());
    }

    /** The hint says how precise a date is asked for: that is part of the question, not of the key. */
    @Override
    public TemplateInstance input(InputView<DateContent> view) {
        return Templates.input(view, view.content().key().precision());
    }

    @Override
    public TemplateInstance review(ReviewView<DateContent> view) {
        Optional<PartialDate> given = date(view.response());
        boolean asTyped = given.map(date -> date.in(view.locale()))
                .filter(view.response().part(DATE)::equalsIgnoreCase)
                .isPresent();
        // Of a date that is right although it is listed, the reason would contradict the verdict.
        Optional<WrongDate> wrong =
                given.filter(date -> !view.content().key().covers(date)).flatMap(view.content()::wrong);
        return Templates.review(
                view,
                asTyped ? List.of() : view.echoes(),
                wrong.map(WrongDate::reason).orElse(""),
                view.content().key().in(view.locale()));
    }

    @Override
    public Proof proof(DateContent content, String passage) {
        return DateReader.find(passage).stream().anyMatch(content.key()::covers) ? Proof.SHOWN : Proof.NOT_SHOWN;
    }

    @Override
    public List<Sample> samples(DateContent content) {
        return DateSamples.of(content, DATE);
    }
}
