package verifica.attempt;

import java.util.List;
import verifica.source.CitationView;

/**
 * How an answer was judged, and what proves the key.
 *
 * @param mark right, partial or wrong
 * @param earned the fraction, as text
 * @param unanswered whether nothing was given
 * @param tries how many answers were graded
 * @param solvedLater whether a later try than the first was fully right
 * @param answer the type's review, as HTML
 * @param keyShown whether key and explanation may be told
 * @param explanation empty unless the key is shown
 * @param citations the passages that prove the key
 * @param conflicts other sources' accounts; empty unless the key is shown
 */
public record FeedbackView(
        SlotView.Mark mark,
        String earned,
        boolean unanswered,
        int tries,
        boolean solvedLater,
        String answer,
        boolean keyShown,
        String explanation,
        List<CitationView> citations,
        List<CitationView> conflicts) {}
