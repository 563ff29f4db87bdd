package verifica.question.date;

import verifica.question.reading.PartialDate;

/**
 * A date that is likely to be confused with the key.
 *
 * @param reason why it is wrong; empty if none is given
 */
public record WrongDate(PartialDate date, String reason) {

    public WrongDate {
        reason = reason == null ? "" : reason;
    }
}
