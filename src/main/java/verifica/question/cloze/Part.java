package verifica.question.cloze;

/**
 * A piece of the text as a page shows it: either words or a gap.
 *
 * @param words empty for a gap
 * @param gap null for words
 */
public record Part<G>(String words, G gap) {}
