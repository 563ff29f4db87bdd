package verifica.source;

/**
 * The answer to a look-up of a quote.
 *
 * @param passage where the words were found, or the nearest ones; 0 where none are near
 * @param nearest the words that stand there; empty where none are near
 */
public record QuoteCheck(QuoteState state, int passage, String nearest) {}
