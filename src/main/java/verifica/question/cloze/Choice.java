package verifica.question.cloze;

/** One option as a page offers it: where it stands in the shuffled list, from 1, which is also what the form sends. */
public record Choice(int position, String text, boolean chosen) {}
