package verifica.source;

/**
 * Where something is said: source, passage, and the exact words.
 *
 * @param source the source's slug
 * @param says for an account that differs from the key's: what it says, in a sentence; otherwise empty
 */
public record Citation(String source, int passage, String quote, String says) {

    public Citation {
        says = says == null ? "" : says;
    }
}
