package verifica.question;

import java.util.Collection;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a response earns: an exact fraction of the question's points, from 0 to 1, and where the question has parts what each of them earned. Never points:
 * those belong to the quiz.
 */
public record Outcome(BigFraction fraction, Map<String, BigFraction> parts) {

    public static final Outcome RIGHT = of(BigFraction.ONE);
    public static final Outcome WRONG = of(BigFraction.ZERO);

    public Outcome {
        if (fraction.compareTo(BigFraction.ZERO) < 0 || fraction.compareTo(BigFraction.ONE) > 0) {
            throw new IllegalArgumentException("an outcome lies between 0 and 1, not " + fraction);
        }
        parts = Map.copyOf(parts);
    }

    public static Outcome of(BigFraction fraction) {
        return new Outcome(fraction, Map.of());
    }

    /** The sum, cut off at 0 and at 1: negative weights cannot eat into another question's points. */
    public static Outcome clipped(BigFraction sum) {
        if (sum.compareTo(BigFraction.ZERO) < 0) {
            return WRONG;
        }
        return sum.compareTo(BigFraction.ONE) > 0 ? RIGHT : of(sum);
    }

    /** What an answer earns that is right or wrong, and nothing between. */
    public static BigFraction allOrNothing(boolean right) {
        return right ? BigFraction.ONE : BigFraction.ZERO;
    }

    /** The mean of the parts, each of the same weight. */
    public static Outcome mean(Map<String, BigFraction> parts) {
        return new Outcome(sum(parts.values()).divide(Math.max(1, parts.size())), parts);
    }

    public static BigFraction sum(Collection<BigFraction> fractions) {
        return fractions.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    public Verdict verdict() {
        if (fraction.equals(BigFraction.ONE)) {
            return Verdict.RIGHT;
        }
        return fraction.equals(BigFraction.ZERO) ? Verdict.WRONG : Verdict.PARTIAL;
    }

    /** What one part earned; nothing where it was not answered. */
    public BigFraction part(String name) {
        return parts.getOrDefault(name, BigFraction.ZERO);
    }
}
