package verifica.question.matching;

/**
 * One row as the review part shows it.
 *
 * @param given the choice that was given; empty for none
 * @param right whether it is the row's
 * @param reason where an extra answer was given: why it belongs to no row
 * @param key the row's answer; shown only where it may be told
 */
public record Line(String left, String given, boolean right, String reason, String key) {}
