package verifica.question.date;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What is earned by a date that is right as far as it goes.
 *
 * @param month for the right month and year without the right day; null for as much as the year alone
 * @param year for the right year without the right month; null for nothing
 */
public record Credit(BigFraction month, BigFraction year) {

    static final Credit NONE = new Credit(null, null);

    /** What the right month earns: never less than the right year, which it contains. */
    BigFraction ofMonth() {
        return month == null ? ofYear() : month;
    }

    BigFraction ofYear() {
        return year == null ? BigFraction.ZERO : year;
    }
}
