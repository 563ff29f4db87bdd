package verifica.question;

import java.util.List;

/** The passages that a question may show, by source; the question room does not know where they come from. */
@FunctionalInterface
public interface Excerpts {

    /** One passage's number and text. */
    record Excerpt(int number, String text) {}

    /** The passages of a source without its headings, in their order; empty where there is no such source. */
    List<Excerpt> of(String source);
}
