package verifica.question.cloze;

import java.util.List;

/**
 * One gap as the input part shows it.
 *
 * @param typed whether it is typed rather than chosen
 * @param value what was typed
 * @param choices what may be chosen
 * @param problem what is wrong with what was given; empty for nothing
 */
public record Field(int number, boolean typed, String value, List<Choice> choices, String problem) {}
