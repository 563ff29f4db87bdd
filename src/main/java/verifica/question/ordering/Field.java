package verifica.question.ordering;

/**
 * One item as the input part shows it. Its number as written stays behind: it would tell the right order.
 *
 * @param position where the item is displayed, from 1; names the field
 * @param placed the position that was given to it; 0 for none
 * @param problem what is wrong with that; empty for nothing
 */
public record Field(int position, String text, int placed, String problem) {}
