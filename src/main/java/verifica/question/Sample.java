package verifica.question;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A response that a type makes up for a content, and what must come of it: every type tests itself with these.
 *
 * @param expected what it must earn; zero where it cannot be graded
 */
public record Sample(Kind kind, Response response, BigFraction expected) {

    /** What kind of answer the sample stands for. */
    public enum Kind {
        RIGHT,
        WRONG,
        PARTIAL,
        EMPTY,
        INVALID
    }

    public static Sample right(Response response) {
        return new Sample(Kind.RIGHT, response, BigFraction.ONE);
    }

    public static Sample wrong(Response response) {
        return new Sample(Kind.WRONG, response, BigFraction.ZERO);
    }

    public static Sample partial(Response response, BigFraction expected) {
        return new Sample(Kind.PARTIAL, response, expected);
    }

    /** A sample of the kind that goes with what it must earn. */
    public static Sample earning(BigFraction expected, Response response) {
        if (expected.equals(BigFraction.ZERO)) {
            return wrong(response);
        }
        return expected.equals(BigFraction.ONE) ? right(response) : partial(response, expected);
    }

    public static Sample empty() {
        return new Sample(Kind.EMPTY, Response.EMPTY, BigFraction.ZERO);
    }

    public static Sample invalid(Response response) {
        return new Sample(Kind.INVALID, response, BigFraction.ZERO);
    }
}
