package verifica.question.shorttext;

/**
 * An answer that is wrong however near it is to a key.
 *
 * @param reason why it is wrong; empty if none is given
 */
public record WrongText(String text, String reason) {

    public WrongText {
        reason = reason == null ? "" : reason;
    }
}
