package verifica.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cited passage as a page shows it, with the quoted words marked.
 *
 * @param label the source's short name
 * @param href the source's page, at the passage, with the same words marked
 * @param spans the passage, in parts; the whole unmarked if the quote is not in it
 * @param says for an account that differs: what it says
 * @param language of the passage
 */
public record CitationView(
        String label, String href, int passage, List<Quotes.Span> spans, String says, String language) {

    /** Citations of one passage: their words are marked in it together. */
    public static CitationView of(SourceText source, List<Citation> citations) {
        Citation first = citations.get(0);
        List<String> quotes = citations.stream().map(Citation::quote).toList();
        String text = source.passage(first.passage()).map(Passage::text).orElse("");
        return new CitationView(
                source.label(),
                href(first, quotes),
                first.passage(),
                Quotes.mark(text, quotes),
                first.says(),
                source.language());
    }

    /** The words travel in the address, so that the source's page marks nothing that its reader did not know before. */
    private static String href(Citation citation, List<String> quotes) {
        String words = quotes.stream()
                .map(quote -> "quote=" + URLEncoder.encode(quote, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "/sources/" + citation.source() + "?" + words + "#p" + citation.passage();
    }
}
