package verifica.question.matching;

/**
 * An answer that belongs to no row.
 *
 * @param reason why it does not; empty if none is given
 */
public record Extra(String right, String reason) {

    public Extra {
        reason = reason == null ? "" : reason;
    }
}
