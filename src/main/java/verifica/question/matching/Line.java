package verifica.question.matching;

import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.Parts;
import verifica.question.ReviewView;

/**
 * One row as the review part shows it.
 *
 * @param given the choice that was given; empty for none
 * @param right whether it is the row's
 * @param reason where an extra answer was given: why it belongs to no row
 * @param key the row's answer; shown only where it may be told
 */
public record Line(String left, String given, boolean right, String reason, String key) {

    static Line of(ReviewView<Matching> view, int row) {
        Matching content = view.content();
        int rights = content.rights().size();
        int given = content.choiceNumber(view.response().part(row));
        return new Line(
                content.rows().get(row - 1).left(),
                given == 0 ? "" : content.choices().get(given - 1),
                view.outcome().part(Parts.name(row)).equals(BigFraction.ONE),
                given > rights ? content.extra().get(given - rights - 1).reason() : "",
                content.rows().get(row - 1).right());
    }
}
