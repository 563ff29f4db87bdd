package verifica.question.ordering;

import java.util.List;

/**
 * One position as the review part shows it.
 *
 * @param given what was put there: one item, or any number of them in a response that could not be read
 * @param key the item that belongs there; shown only where it may be told
 */
public record Line(int position, List<Placed> given, String key) {}
