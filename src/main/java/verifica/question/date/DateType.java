package verifica.question.date;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.base.Fields;
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
        List<Fault> faults = new ArrayList<>();
        PartialDate key = content.key();
        if (!canBeTyped(key)) {
            faults.add(new Fault(
                    "unreadable-key", "/key", locale -> messages(locale).unreadableKey()));
        }
        faults.addAll(checkCredit(key.precision(), content.credits()));
        for (int i = 0; i < content.wrong().size(); i++) {
            if (key.covers(content.wrong().get(i).date())) {
                faults.add(new Fault(
                        "wrong-is-key",
                        "/wrong/" + i,
                        locale -> messages(locale).wrongIsKey()));
            }
        }
        return faults;
    }

    private static boolean canBeTyped(PartialDate date) {
        return DateReader.read(date.toString()).readable();
    }

    private static List<Fault> checkCredit(Precision precision, Credit credit) {
        List<Fault> faults = new ArrayList<>();
        checkRange(credit.month(), "/credit/month", faults);
        checkRange(credit.year(), "/credit/year", faults);
        if (credit.month() != null && precision != Precision.DAY) {
            faults.add(uselessCredit("/credit/month"));
        }
        if (credit.year() != null && precision == Precision.YEAR) {
            faults.add(uselessCredit("/credit/year"));
        }
        if (credit.ofYear().compareTo(credit.ofMonth()) > 0) {
            faults.add(new Fault(
                    "credits-reversed", "/credit", locale -> messages(locale).creditsReversed()));
        }
        return faults;
    }

    private static void checkRange(BigFraction credit, String path, List<Fault> faults) {
        if (credit != null && (credit.signum() < 0 || credit.compareTo(BigFraction.ONE) >= 0)) {
            faults.add(new Fault(
                    "credit-out-of-range", path, locale -> messages(locale).creditOutOfRange()));
        }
    }

    private static Fault uselessCredit(String path) {
        return new Fault("useless-credit", path, locale -> messages(locale).uselessCredit());
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
                ? Reading.understoodAs(
                        locale -> messages(locale).readAs(reading.date().in(locale)))
                : Reading.invalid(DATE, problem(reading.problem()));
    }

    private static Text problem(DateReading.Problem problem) {
        return switch (problem) {
            case NOT_A_DATE -> locale -> messages(locale).notADate();
            case NO_SUCH_DAY -> locale -> messages(locale).noSuchDay();
            case NO_SUCH_MONTH -> locale -> messages(locale).noSuchMonth();
            case YEAR_MISSING -> locale -> messages(locale).yearMissing();
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
        List<Sample> samples = new ArrayList<>(List.of(
                Sample.empty(),
                Sample.invalid(Response.of(DATE, "?")),
                Sample.invalid(Response.of(DATE, "32 giugno 1946")),
                Sample.invalid(Response.of(DATE, "2 giugno"))));
        PartialDate key = content.key();
        spellings(key).forEach(typed -> samples.add(Sample.right(Response.of(DATE, typed))));
        if (key.month() == null) {
            samples.add(earning(BigFraction.ONE, new PartialDate(key.year(), 6, null)));
            samples.add(earning(BigFraction.ONE, new PartialDate(key.year(), 6, 2)));
        } else if (key.day() == null) {
            samples.add(earning(BigFraction.ONE, new PartialDate(key.year(), key.month(), 2)));
        }
        content.wrong().stream()
                .map(WrongDate::date)
                .filter(DateType::canBeTyped)
                .forEach(date -> samples.add(earning(BigFraction.ZERO, date)));
        for (PartialDate near : neighbours(key)) {
            if (content.wrong(near).isPresent() || !near.sameYear(key)) {
                samples.add(earning(BigFraction.ZERO, near));
            } else {
                samples.add(earning(
                        near.sameMonth(key)
                                ? content.credits().ofMonth()
                                : content.credits().ofYear(),
                        near));
            }
        }
        return samples;
    }

    /** Ways of typing one date. */
    private static List<String> spellings(PartialDate date) {
        List<String> spellings = new ArrayList<>(List.of(
                date.toString(),
                date.in(Locale.ITALIAN),
                " " + date.in(Locale.ITALIAN).toUpperCase(Locale.ITALIAN),
                date.in(Locale.ENGLISH)));
        if (date.day() != null) {
            spellings.add(date.day() + "/" + date.month() + "/" + date.year());
            spellings.add(date.day() + "." + date.month() + "." + date.year());
        }
        return spellings;
    }

    /** Dates beside this one, none of which it covers: another year, another month, another day, and less than was asked for. */
    private static List<PartialDate> neighbours(PartialDate key) {
        List<PartialDate> neighbours = new ArrayList<>();
        // Of the first and the last year that can be typed only one neighbour remains.
        neighbours.add(new PartialDate(key.year() - 1, key.month(), key.day() == null ? null : 1));
        neighbours.add(new PartialDate(key.year() + 1, key.month(), key.day() == null ? null : 1));
        if (key.month() != null) {
            int month = key.month() == 12 ? 11 : key.month() + 1;
            neighbours.add(new PartialDate(key.year(), month, key.day() == null ? null : 1));
            neighbours.add(new PartialDate(key.year(), null, null));
        }
        if (key.day() != null) {
            neighbours.add(new PartialDate(key.year(), key.month(), key.day() == 1 ? 2 : key.day() - 1));
            neighbours.add(new PartialDate(key.year(), key.month(), null));
        }
        return neighbours.stream().filter(DateType::canBeTyped).toList();
    }

    private static Sample earning(BigFraction credit, PartialDate date) {
        Response response = Response.of(DATE, date.in(Locale.ITALIAN));
        if (credit.equals(BigFraction.ZERO)) {
            return Sample.wrong(response);
        }
        return credit.equals(BigFraction.ONE) ? Sample.right(response) : Sample.partial(response, credit);
    }

    private static DateMessages messages(Locale locale) {
        return MessageBundles.get(DateMessages.class, Localized.Literal.of(locale.getLanguage()));
    }
}
