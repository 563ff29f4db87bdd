package verifica.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A citation as a page shows it: the passage with the quoted words marked.
 *
 * @param source the source's title
 * @param label the source's short name
 * @param stance how the source takes sides
 * @param href the source's page, at the passage, with the same words marked
 * @param spans the passage, in parts; the whole unmarked if the quote is not in it
 * @param says for an account that differs: what it says
 * @param language of the passage
 */
public record CitationView(
        String source,
        String label,
        String stance,
        String href,
        int passage,
        List<Quotes.Span> spans,
        String says,
        String language) {

    public static CitationView of(SourceText source, Citation citation) {
        String text = source.passage(citation.passage()).map(Passage::text).orElse("");
        return new CitationView(
                source.title(),
                source.label(),
                source.stance(),
                href(citation),
                citation.passage(),
                Quotes.mark(text, List.of(citation.quote())),
                citation.says(),
                source.language());
    }

    /** The words travel in the address, so that the source's page marks nothing that its reader did not know before. */
    private static String href(Citation citation) {
        return "/sources/" + citation.source() + "?quote=" + URLEncoder.encode(citation.quote(), StandardCharsets.UTF_8)
                + "#p" + citation.passage();
    }
}
