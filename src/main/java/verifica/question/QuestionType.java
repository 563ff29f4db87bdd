package verifica.question;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import verifica.base.Fields;

/**
 * One kind of question: how it is read, graded and drawn. Knows neither database nor HTTP nor clock. A new type is a new package with a bean that implements
 * this, its templates ({@code templates/question/<type>/}), its messages and a file {@code schema/<id>.json} that describes its fields in the native question
 * set; nothing else is edited.
 */
public interface QuestionType<C extends Content> {

    /** Stored with every version and written in question sets: lower case with hyphens. */
    String id();

    Class<C> contentClass();

    /** Faults of meaning that the schema cannot see: no key, keys that contradict each other, weights that cannot reach 1 ... */
    List<Fault> check(C content);

    /** The content with what it needs of its sources put in, so that a stored version shows the same for ever. */
    default C complete(C content, Excerpts excerpts) {
        return content;
    }

    /** The response in a posted form; display positions are turned back into the question's own terms. Unknown values are left out. */
    Response accept(C content, Fields fields, Shuffle shuffle);

    /** How a response is understood; a type that compares rather than reads has nothing to add to this. */
    default Reading read(C content, Response response) {
        return response.isEmpty() ? Reading.EMPTY : Reading.READABLE;
    }

    /** Grades a readable response. Asked for no other. */
    Outcome grade(C content, Response response);

    /** The fields, with what was given in them. Nothing of the key, weights or reasons may appear. */
    TemplateInstance input(InputView<C> view);

    /** What was given, how each part was judged and, if it may be told, the key. */
    TemplateInstance review(ReviewView<C> view);

    /** Whether a passage's text shows the key, where that can be seen in words. */
    default Proof proof(C content, String passage) {
        return Proof.NOT_CHECKABLE;
    }

    /** Responses of every kind that this content can have, with what they must earn. */
    List<Sample> samples(C content);
}
