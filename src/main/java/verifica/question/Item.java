package verifica.question;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import verifica.base.Fields;

/** A type together with one content of it: all that can be asked of a question without knowing its type. */
public record Item<C extends Content>(QuestionType<C> type, C content) {

    public List<Fault> check() {
        return type.check(content);
    }

    public Item<C> complete(Excerpts excerpts) {
        return new Item<>(type, type.complete(content, excerpts));
    }

    public Response accept(Fields fields, Shuffle shuffle) {
        return type.accept(content, fields, shuffle);
    }

    public Reading read(Response response) {
        return response.isEmpty() ? Reading.EMPTY : type.read(content, response);
    }

    /** What the response earns. A part that cannot be read counts as one that was left empty; where nothing is left, it earns nothing. */
    public Outcome grade(Response response) {
        Reading reading = read(response);
        if (reading.invalid()) {
            Response rest = response.without(reading.problems().keySet());
            return read(rest).readable() ? type.grade(content, rest) : Outcome.WRONG;
        }
        return reading.readable() ? type.grade(content, response) : Outcome.WRONG;
    }

    public TemplateInstance input(Response response, Shuffle shuffle, String prefix, String language, Locale locale) {
        return type.input(new InputView<>(content, response, read(response), shuffle, prefix, language, locale))
                .setLocale(locale);
    }

    public TemplateInstance review(
            Response response, Outcome outcome, Shuffle shuffle, boolean keyShown, String language, Locale locale) {
        return type.review(new ReviewView<>(
                        content, response, read(response), outcome, shuffle, keyShown, language, locale))
                .setLocale(locale);
    }

    public Proof proof(String passage) {
        return type.proof(content, passage);
    }

    public List<Sample> samples() {
        return type.samples(content);
    }
}
