package verifica.question.evidence;

/** One passage that is offered: its number in the source and its text. */
public record Choice(int number, String text) {}
