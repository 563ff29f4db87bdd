package verifica.attempt;

import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.reading.Fractions;

/** Points out of a maximum, exactly. */
public record Score(BigFraction points, int maximum) {

    static Score of(Attempt attempt) {
        return new Score(Fractions.parse(attempt.score), attempt.maximum);
    }

    /** The points as one reads them: "12", "12 1/3", "2/3". */
    public String text() {
        BigFraction whole = BigFraction.of(points.getNumerator().divide(points.getDenominator()));
        BigFraction rest = points.subtract(whole);
        if (rest.equals(BigFraction.ZERO)) {
            return Fractions.format(whole);
        }
        return whole.equals(BigFraction.ZERO)
                ? Fractions.format(rest)
                : Fractions.format(whole) + " " + Fractions.format(rest);
    }

    /** 0 to 100, rounded; but 100 only for all of the points and 0 only for none. */
    public int percent() {
        if (maximum == 0 || points.equals(BigFraction.ZERO)) {
            return 0;
        }
        BigFraction share = points.divide(maximum);
        if (share.equals(BigFraction.ONE)) {
            return 100;
        }
        int rounded =
                share.multiply(100).bigDecimalValue(0, RoundingMode.HALF_UP).intValue();
        return Math.min(99, Math.max(1, rounded));
    }
}
