package verifica.question.evidence;

/**
 * One passage as a page shows it. Input templates use only number, text and chosen.
 *
 * @param reason why it is not right; empty if none is given
 */
public record Row(int number, String text, boolean chosen, boolean right, String reason) {}
