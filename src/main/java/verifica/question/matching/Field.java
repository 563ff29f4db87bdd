package verifica.question.matching;

/**
 * One row as the input part shows it.
 *
 * @param number of the row, from 1
 * @param position of the choice that was given, as displayed; 0 for none
 */
public record Field(int number, String left, int position) {}
