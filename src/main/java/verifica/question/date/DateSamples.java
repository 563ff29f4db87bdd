package verifica.question.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.Response;
import verifica.question.Sample;
import verifica.question.reading.PartialDate;

/** Responses to a date question: its key in many spellings, dates within it, dates beside it, and what is no date. */
final class DateSamples {

    private final DateContent content;
    private final PartialDate key;
    private final String part;
    private final List<Sample> samples = new ArrayList<>();

    private DateSamples(DateContent content, String part) {
        this.content = content;
        this.key = content.key();
        this.part = part;
    }

    /** The samples for a content whose response has this part. */
    static List<Sample> of(DateContent content, String part) {
        DateSamples made = new DateSamples(content, part);
        made.samples.add(Sample.empty());
        Stream.of("?", "32 giugno 1946", "2 giugno")
                .forEach(typed -> made.samples.add(Sample.invalid(Response.of(part, typed))));
        made.spellings().forEach(typed -> made.samples.add(Sample.right(Response.of(part, typed))));
        made.within().forEach(date -> made.add(BigFraction.ONE, date));
        content.wrong().stream()
                .map(WrongDate::date)
                .filter(DateCheck::canBeTyped)
                .forEach(date -> made.add(BigFraction.ZERO, date));
        made.neighbours().stream().filter(DateCheck::canBeTyped).forEach(made::near);
        return made.samples;
    }

    private void add(BigFraction credit, PartialDate date) {
        samples.add(Sample.earning(credit, Response.of(part, date.in(Locale.ITALIAN))));
    }

    /** Ways of typing the key. */
    private List<String> spellings() {
        List<String> spellings = new ArrayList<>(List.of(
                key.toString(),
                key.in(Locale.ITALIAN),
                " " + key.in(Locale.ITALIAN).toUpperCase(Locale.ITALIAN),
                key.in(Locale.ENGLISH)));
        if (key.day() != null) {
            spellings.add(key.day() + "/" + key.month() + "/" + key.year());
            spellings.add(key.day() + "." + key.month() + "." + key.year());
        }
        return spellings;
    }

    /** Dates that say more than the key asks for. */
    private List<PartialDate> within() {
        if (key.month() == null) {
            return List.of(new PartialDate(key.year(), 6, null), new PartialDate(key.year(), 6, 2));
        }
        return key.day() == null ? List.of(new PartialDate(key.year(), key.month(), 2)) : List.of();
    }

    /** Dates beside the key, none of which it covers: another year, another month, another day, and less than was asked for. */
    private List<PartialDate> neighbours() {
        Integer first = key.day() == null ? null : 1;
        List<PartialDate> neighbours = new ArrayList<>();
        // Of the first and the last year that can be typed only one neighbour can be.
        neighbours.add(new PartialDate(key.year() - 1, key.month(), first));
        neighbours.add(new PartialDate(key.year() + 1, key.month(), first));
        if (key.month() != null) {
            neighbours.add(new PartialDate(key.year(), key.month() == 12 ? 11 : key.month() + 1, first));
            neighbours.add(new PartialDate(key.year(), null, null));
        }
        if (key.day() != null) {
            neighbours.add(new PartialDate(key.year(), key.month(), key.day() == 1 ? 2 : key.day() - 1));
            neighbours.add(new PartialDate(key.year(), key.month(), null));
        }
        return neighbours;
    }

    private void near(PartialDate date) {
        if (content.wrong(date).isPresent() || !date.sameYear(key)) {
            add(BigFraction.ZERO, date);
        } else {
            add(
                    date.sameMonth(key)
                            ? content.credits().ofMonth()
                            : content.credits().ofYear(),
                    date);
        }
    }
}
