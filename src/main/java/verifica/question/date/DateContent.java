package verifica.question.date;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.Content;
import verifica.question.reading.PartialDate;

/**
 * A date that is typed.
 *
 * @param key the day, the month or the year that is right
 * @param credit what a date earns that is right but for the day, or the year only; null for nothing
 * @param wrong dates that are wrong whatever they have in common with the key, with the reason
 */
public record DateContent(PartialDate key, Credit credit, List<WrongDate> wrong) implements Content {

    public DateContent {
        credit = Credit.NONE.equals(credit) ? null : credit;
        wrong = wrong == null ? List.of() : List.copyOf(wrong);
    }

    Credit credits() {
        return credit == null ? Credit.NONE : credit;
    }

    /** What a date earns. One that says more than was asked for is right if it lies within the key. */
    BigFraction credit(PartialDate given) {
        if (key.covers(given)) {
            return BigFraction.ONE;
        }
        if (wrong(given).isPresent()) {
            return BigFraction.ZERO;
        }
        if (key.sameMonth(given)) {
            return credits().ofMonth();
        }
        return key.sameYear(given) ? credits().ofYear() : BigFraction.ZERO;
    }

    /** The listed wrong date that a date is, or lies within. */
    Optional<WrongDate> wrong(PartialDate given) {
        return wrong.stream()
                .filter(w -> w.date().equals(given)
                        || (w.date().covers(given) && !w.date().covers(key)))
                .findFirst();
    }
}
