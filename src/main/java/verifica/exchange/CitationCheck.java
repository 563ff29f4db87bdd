package verifica.exchange;

import java.util.List;
import java.util.Map;
import verifica.exchange.Draft.QuestionDraft;
import verifica.question.Proof;
import verifica.source.Citation;
import verifica.source.QuoteCheck;
import verifica.source.Quotes;
import verifica.source.SourceText;

/** Whether the citations of questions stand in their sources, and whether they show the keys. */
final class CitationCheck {

    private final Map<String, SourceText> sources;
    private final Findings findings;

    CitationCheck(Map<String, SourceText> sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
    }

    void check(QuestionDraft question) {
        boolean proven = all(question, question.citations(), "/citations/");
        all(question, question.conflicts(), "/conflicts/");
        if (proven && !question.inferred()) {
            shown(question);
        }
    }

    /** Whether every one of the citations stands in its source. */
    private boolean all(QuestionDraft question, List<Citation> citations, String field) {
        boolean all = true;
        for (int i = 0; i < citations.size(); i++) {
            all &= one(question.ref(), citations.get(i), question.pointer() + field + i);
        }
        return all;
    }

    private boolean one(String ref, Citation citation, String pointer) {
        SourceText source = sources.get(citation.source());
        if (source == null) {
            findings.error("source-unknown", pointer + "/source", ref, m -> m.sourceUnknown(citation.source()));
            return false;
        }
        if (source.passage(citation.passage()).isEmpty()) {
            findings.error(
                    "passage-unknown",
                    pointer + "/passage",
                    ref,
                    m -> m.passageUnknown(citation.passage(), citation.source()));
            return false;
        }
        return quoted(ref, Quotes.check(source, citation), pointer + "/quote");
    }

    private boolean quoted(String ref, QuoteCheck check, String at) {
        switch (check.state()) {
            case MOVED -> findings.error("quote-moved", at, ref, m -> m.quoteMoved(check.passage()));
            case CHANGED ->
                findings.add(
                        Severity.ERROR,
                        "quote-changed",
                        at,
                        ref,
                        Findings.in(ExchangeMessages::quoteChanged),
                        check.nearest());
            case NOT_FOUND -> findings.error("quote-not-found", at, ref, ExchangeMessages::quoteNotFound);
            case VERIFIED -> {
                return true;
            }
        }
        return false;
    }

    /** Warns where the type can tell that no cited passage has the key in it: it may be said otherwise, so it is no error. */
    private void shown(QuestionDraft question) {
        boolean nowhere = question.citations().stream()
                .map(citation -> sources.get(citation.source())
                        .passage(citation.passage())
                        .orElseThrow())
                .map(passage -> question.item().proof(passage.text()))
                .allMatch(Proof.NOT_SHOWN::equals);
        if (nowhere) {
            findings.warning(
                    "key-not-shown", question.pointer() + "/citations", question.ref(), ExchangeMessages::keyNotShown);
        }
    }
}
