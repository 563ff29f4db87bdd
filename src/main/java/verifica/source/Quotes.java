package verifica.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks quotes up in passages. */
public final class Quotes {

    /** The share of a quote's words that a run of the passage must have to be called near. */
    private static final double NEAR = 0.6;

    /** A stretch of a passage, marked if a quote covers it. */
    public record Span(String text, boolean marked) {}

    /** From (inclusive) and to (exclusive), in characters of the text. */
    private record Range(int from, int to) {}

    private Quotes() {}

    /** Where a citation's quote stands in its source. */
    public static QuoteCheck check(SourceText source, Citation citation) {
        Optional<Passage> cited = source.passage(citation.passage());
        if (cited.isPresent() && stands(cited.get().text(), citation.quote())) {
            return new QuoteCheck(QuoteState.VERIFIED, citation.passage(), citation.quote());
        }
        for (Passage passage : source.passages()) {
            if (stands(passage.text(), citation.quote())) {
                return new QuoteCheck(QuoteState.MOVED, passage.number(), citation.quote());
            }
        }
        return cited.flatMap(passage -> nearest(passage.text(), citation.quote()))
                .map(words -> new QuoteCheck(QuoteState.CHANGED, citation.passage(), words))
                .orElse(new QuoteCheck(QuoteState.NOT_FOUND, 0, ""));
    }

    /** Whether the quote stands in the text, exactly or after folding. */
    public static boolean stands(String text, String quote) {
        return range(text, quote).isPresent();
    }

    /** The text in spans, those marked that the quotes cover; quotes that do not stand in it are passed over. */
    public static List<Span> mark(String text, List<String> quotes) {
        boolean[] covered = new boolean[text.length()];
        for (String quote : quotes) {
            range(text, quote).ifPresent(range -> Arrays.fill(covered, range.from(), range.to(), true));
        }
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || covered[i] != covered[start]) {
                spans.add(new Span(text.substring(start, i), covered[start]));
                start = i;
            }
        }
        return spans;
    }

    private static Optional<Range> range(String text, String quote) {
        Folded folded = Folded.of(text);
        String wanted = Folded.of(Normalizer.normalize(quote, Normalizer.Form.NFC))
                .letters()
                .strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        int found = folded.letters().indexOf(wanted);
        return found < 0
                ? Optional.empty()
                : Optional.of(new Range(folded.origin(found), folded.origin(found + wanted.length() - 1) + 1));
    }

    /** The run of the text's words that is most like the quote, if it has enough of its words to be called near. */
    private static Optional<String> nearest(String text, String quote) {
        String[] words = text.split("\\s+");
        String[] wanted = quote.split("\\s+");
        Set<String> bag = Arrays.stream(wanted).map(Quotes::bare).collect(Collectors.toSet());
        int best = 0;
        int bestAt = 0;
        for (int at = 0; at + wanted.length <= words.length; at++) {
            int likeness = 0;
            for (int i = 0; i < wanted.length; i++) {
                String word = bare(words[at + i]);
                // A word in its place counts a little more, so that of two runs with the same words the aligned one
                // wins.
                likeness += (bag.contains(word) ? wanted.length : 0) + (word.equals(bare(wanted[i])) ? 1 : 0);
            }
            if (likeness > best) {
                best = likeness;
                bestAt = at;
            }
        }
        return best >= NEAR * wanted.length * wanted.length
                ? Optional.of(String.join(" ", Arrays.copyOfRange(words, bestAt, bestAt + wanted.length)))
                : Optional.empty();
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
