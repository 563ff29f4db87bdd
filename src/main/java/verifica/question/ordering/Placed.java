package verifica.question.ordering;

/** An item where the student put it, and whether it belongs to the longest run. */
public record Placed(String text, boolean right) {}
