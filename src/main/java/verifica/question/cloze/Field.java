package verifica.question.cloze;

import java.util.List;
import verifica.question.InputView;
import verifica.question.Parts;

/**
 * One gap as the input part shows it.
 *
 * @param typed whether it is typed rather than chosen
 * @param value what was typed
 * @param choices what may be chosen
 * @param problem what is wrong with what was given; empty for nothing
 */
public record Field(int number, boolean typed, String value, List<Choice> choices, String problem) {

    static Field of(InputView<Cloze> view, int number) {
        Gap gap = view.content().gap(number);
        String given = view.response().part(number);
        boolean typed = gap.kind() != Gap.Kind.OPTIONS;
        List<Choice> choices = gap.shown(number, view.shuffle())
                .list((position, option) -> new Choice(
                        position, gap.options().get(option - 1).text(), given.equals(String.valueOf(option))));
        return new Field(number, typed, typed ? given : "", choices, view.problem(Parts.name(number)));
    }
}
