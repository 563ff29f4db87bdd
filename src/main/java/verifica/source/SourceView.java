package verifica.source;

import java.util.List;

/** A source as its page shows it. */
public record SourceView(SourceText text, List<PassageView> passages) {

    /** No question cites a passage more often. */
    private static final int MOST_QUOTES = 10;

    /** One passage, in spans. */
    public record PassageView(int number, boolean heading, List<Quotes.Span> spans) {

        /** Whether words in it are marked. */
        public boolean cited() {
            return spans.stream().anyMatch(Quotes.Span::marked);
        }
    }

    /** With the words marked that the reader asked for. */
    static SourceView of(SourceText text, List<String> quotes) {
        List<String> marked = quotes.stream().limit(MOST_QUOTES).toList();
        return new SourceView(
                text,
                text.passages().stream()
                        .map(passage -> new PassageView(
                                passage.number(), passage.heading(), Quotes.mark(passage.text(), marked)))
                        .toList());
    }
}
