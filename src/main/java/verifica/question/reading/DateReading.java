package verifica.question.reading;

/**
 * What became of a typed date.
 *
 * @param date the date that was read, or null
 * @param problem why none was read, or null
 */
public record DateReading(PartialDate date, Problem problem) {

    /** What keeps a text from being a date. */
    public enum Problem {
        /** It is written in no way that is known. */
        NOT_A_DATE,
        /** The month has no such day. */
        NO_SUCH_DAY,
        /** The year has no such month. */
        NO_SUCH_MONTH,
        /** Day and month, or the month, were given without the year. */
        YEAR_MISSING
    }

    /** Holds either a date or a problem. */
    public DateReading {
        if ((date == null) == (problem == null)) {
            throw new IllegalArgumentException("a reading is either a date or a problem");
        }
    }

    /** Whether a date was read. */
    public boolean readable() {
        return date != null;
    }

    static DateReading of(PartialDate date) {
        return new DateReading(date, null);
    }

    static DateReading failed(Problem problem) {
        return new DateReading(null, problem);
    }
}
