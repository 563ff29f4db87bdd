package verifica.question.matching;

import verifica.question.DisplayOrder;
import verifica.question.InputView;

/**
 * One row as the input part shows it.
 *
 * @param number of the row, from 1
 * @param position of the choice that was given, as displayed; 0 for none
 */
public record Field(int number, String left, int position) {

    static Field of(InputView<Matching> view, DisplayOrder shown, int row) {
        Matching content = view.content();
        int given = content.choiceNumber(view.response().part(row));
        return new Field(row, content.rows().get(row - 1).left(), shown.position(given));
    }
}
