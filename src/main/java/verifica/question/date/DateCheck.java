package verifica.question.date;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.Fault;
import verifica.question.Faults;
import verifica.question.reading.DateReader;
import verifica.question.reading.PartialDate;
import verifica.question.reading.PartialDate.Precision;

/** Finds what is wrong with a date question: a key that nobody can type, credits that cannot be, wrong dates that are the key. */
final class DateCheck {

    private final DateContent content;
    private final Faults<DateMessages> faults = new Faults<>(DateMessages.class);

    private DateCheck(DateContent content) {
        this.content = content;
    }

    static List<Fault> of(DateContent content) {
        DateCheck check = new DateCheck(content);
        if (!canBeTyped(content.key())) {
            check.faults.add("unreadable-key", "/key", DateMessages::unreadableKey);
        }
        check.credit();
        check.wrong();
        return check.faults.found();
    }

    static boolean canBeTyped(PartialDate date) {
        return DateReader.read(date.toString()).readable();
    }

    private void credit() {
        Precision precision = content.key().precision();
        Credit credit = content.credits();
        range(credit.month(), "/credit/month");
        range(credit.year(), "/credit/year");
        if (credit.month() != null && precision != Precision.DAY) {
            faults.add("useless-credit", "/credit/month", DateMessages::uselessCredit);
        }
        if (credit.year() != null && precision == Precision.YEAR) {
            faults.add("useless-credit", "/credit/year", DateMessages::uselessCredit);
        }
        if (credit.ofYear().compareTo(credit.ofMonth()) > 0) {
            faults.add("credits-reversed", "/credit", DateMessages::creditsReversed);
        }
    }

    private void range(BigFraction credit, String path) {
        if (credit != null && (credit.signum() < 0 || credit.compareTo(BigFraction.ONE) >= 0)) {
            faults.add("credit-out-of-range", path, DateMessages::creditOutOfRange);
        }
    }

    private void wrong() {
        for (int i = 0; i < content.wrong().size(); i++) {
            if (content.key().covers(content.wrong().get(i).date())) {
                faults.add("wrong-is-key", "/wrong/" + i, DateMessages::wrongIsKey);
            }
        }
    }
}
