package verifica.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the words that a citation quotes stand where it says, and which letters of the passage they are. */
class QuotesTest {

    private static final String FIRST =
            "L’accordo fu firmato «il 19 giugno 2024», disse l'agenzia – dopo   una visita. Perché, però?";
    private static final String SECOND = "Il vertice si tenne a Vladivostok nel settembre del 2023.";
    private static final SourceText SOURCE = new SourceText(
            SourceText.SCHEMA,
            "t",
            "l",
            "",
            "",
            "",
            "it",
            "s",
            List.of(new Passage(1, FIRST, false), new Passage(4, SECOND, false)));

    private static QuoteCheck check(int passage, String quote) {
        return Quotes.check(SOURCE, new Citation("x", passage, quote, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "il 19 giugno 2024",
                "L'accordo fu",
                "L’accordo fu",
                "firmato \"il 19 giugno 2024\"",
                "firmato “il 19 giugno 2024”",
                "l’agenzia - dopo una visita",
                "dopo\n  una\u00a0visita",
                "  una visita  ",
                "Perché, però?",
                "."
            })
    void quoteWithOtherSpaceQuotesOrApostrophes_isVerified(String quote) {
        assertThat(check(1, quote)).isEqualTo(new QuoteCheck(QuoteState.VERIFIED, 1, quote));
    }

    @Test
    void decomposedLetters_areTheSameLetters() {
        String decomposed = Normalizer.normalize("Perché, però?", Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo("Perché, però?");
        assertThat(check(1, decomposed).state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(marked(FIRST, decomposed)).containsExactly("Perché, però?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "il 19 giugno 2023",
                "il 18 giugno 2024",
                "L'Accordo fu firmato «il",
                "Perche, però?",
                "firmato il 19 giugno 2024, disse"
            })
    void anotherDigitCaseOrAccent_isNotVerified(String quote) {
        assertThat(check(1, quote).state()).isNotEqualTo(QuoteState.VERIFIED);
    }

    @Test
    void quoteOfAnotherPassage_isMoved() {
        assertThat(check(1, "a Vladivostok nel settembre"))
                .isEqualTo(new QuoteCheck(QuoteState.MOVED, 4, "a Vladivostok nel settembre"));
        assertThat(check(99, "a Vladivostok").state()).isEqualTo(QuoteState.MOVED);
    }

    @Test
    void quoteThatIsOnlyLike_isChangedAndTheNearestWordsAreSuggested() {
        assertThat(check(4, "si tenne a Vladivostok nel mese del 2023"))
                .isEqualTo(new QuoteCheck(QuoteState.CHANGED, 4, "si tenne a Vladivostok nel settembre del 2023."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"niente di tutto questo qui", "«»x"})
    void quoteOfNowhere_isNotFound(String quote) {
        assertThat(check(1, quote)).isEqualTo(new QuoteCheck(QuoteState.NOT_FOUND, 0, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void blankQuote_standsNowhere(String quote) {
        assertThat(check(1, quote).state()).isNotIn(QuoteState.VERIFIED, QuoteState.MOVED);
        assertThat(marked(FIRST, quote)).isEmpty();
    }

    @Test
    void quoteLongerThanThePassage_isNotFound() {
        assertThat(check(4, SECOND.repeat(50)).state()).isEqualTo(QuoteState.NOT_FOUND);
    }

    @Test
    void mark_coversExactlyTheQuotedLetters() {
        assertThat(Quotes.mark(FIRST, List.of("dopo una visita")))
                .containsExactly(
                        new Quotes.Span(FIRST.substring(0, FIRST.indexOf("dopo")), false),
                        new Quotes.Span("dopo   una visita", true),
                        new Quotes.Span(". Perché, però?", false));
        assertThat(Quotes.mark("abc", List.of("abc"))).containsExactly(new Quotes.Span("abc", true));
        assertThat(Quotes.mark("abc", List.of("x"))).containsExactly(new Quotes.Span("abc", false));
        assertThat(Quotes.mark("", List.of("x"))).isEmpty();
    }

    @Test
    void mark_joinsQuotesThatOverlap() {
        assertThat(marked("uno due tre quattro", "uno due", "due tre")).containsExactly("uno due tre");
        assertThat(marked("uno due tre quattro", "quattro", "uno")).containsExactly("uno", "quattro");
    }

    @Property
    void spansTogether_areTheText(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String text,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 4) String quote) {
        List<Quotes.Span> spans = Quotes.mark(text, List.of(quote));
        assertThat(String.join("", spans.stream().map(Quotes.Span::text).toList()))
                .isEqualTo(text);
        assertThat(spans.stream().anyMatch(Quotes.Span::marked)).isEqualTo(text.contains(quote));
        assertThat(spans.stream().filter(Quotes.Span::marked).map(Quotes.Span::text))
                .allMatch(quote::equals);
    }

    private static List<String> marked(String text, String... quotes) {
        return Quotes.mark(text, List.of(quotes)).stream()
                .filter(Quotes.Span::marked)
                .map(Quotes.Span::text)
                .toList();
    }
}
