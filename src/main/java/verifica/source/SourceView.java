package verifica.source;

import java.util.List;

/**
 * A source as its page shows it.
 *
 * @param quote the words that the reader asked to have marked; empty if none
 */
public record SourceView(SourceText text, List<PassageView> passages, String quote) {

    /** One passage, in spans. */
    public record PassageView(int number, boolean heading, List<Quotes.Span> spans) {

        /** Whether words in it are marked. */
        public boolean cited() {
            return spans.stream().anyMatch(Quotes.Span::marked);
        }
    }

    static SourceView of(SourceText text, String quote) {
        List<String> quotes = quote.isBlank() ? List.of() : List.of(quote);
        return new SourceView(
                text,
                text.passages().stream()
                        .map(passage -> new PassageView(
                                passage.number(), passage.heading(), Quotes.mark(passage.text(), quotes)))
                        .toList(),
                quote);
    }
}
