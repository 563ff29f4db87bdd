package verifica.question.matching;

/** One row: what is asked, and the answer that belongs to it. Two rows may share an answer. */
public record Row(String left, String right) {}
