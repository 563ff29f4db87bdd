package verifica.attempt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.attempt.flow.Slot;
import verifica.question.Item;
import verifica.question.Outcome;
import verifica.question.reading.Fractions;
import verifica.quiz.PosedQuestion;
import verifica.source.Citation;
import verifica.source.CitationView;

/** Makes what pages show of an attempt. The only place that decides which of a question's facts reach a browser; it asks the flow. */
final class AttemptViews {

    private final AttemptState state;
    private final Saved saved;
    private final Locale locale;

    private AttemptViews(AttemptState state, Saved saved, Locale locale) {
        this.state = state;
        this.saved = saved;
        this.locale = locale;
    }

    static AttemptViews of(AttemptState state, Locale locale) {
        return new AttemptViews(state, Saved.late(state), locale);
    }

    /** With what is to be told about the last save. */
    static AttemptViews of(Saved saved, Locale locale) {
        return new AttemptViews(saved.state(), saved, locale);
    }

    /** The page with one question. */
    AttemptView single(int number, String notice) {
        return page(List.of(shown(state.slots().slot(number))), number, notice);
    }

    /** The page with all questions. */
    AttemptView whole(String notice) {
        return page(state.slots().all().stream().map(this::shown).toList(), 0, notice);
    }

    /** The page that leads to the hand-in: all questions, without their fields. */
    AttemptView summary() {
        return page(List.of(), state.layout() == Layout.ONE_PAGE && !practice() ? 0 : 1, "");
    }

    private AttemptView page(List<SlotView> slots, int current, String notice) {
        return new AttemptView(
                state.token(),
                state.quiz().text().title(),
                state.quiz().slug(),
                state.flow().id(),
                state.quiz().text().language(),
                state.step(),
                slots,
                state.slots().all().stream().map(this::listed).toList(),
                current,
                notice);
    }

    ReviewPageView review(boolean mistakesOnly, String notice) {
        List<SlotView> all = state.slots().all().stream().map(this::listed).toList();
        return new ReviewPageView(
                state.token(),
                state.quiz().text().title(),
                state.quiz().slug(),
                state.flow().id(),
                state.quiz().text().language(),
                state.score(),
                state.finishedAt(),
                state.slots().all().stream()
                        .filter(slot -> !mistakesOnly || mark(slot) != SlotView.Mark.RIGHT)
                        .map(this::shown)
                        .toList(),
                all,
                mistakesOnly,
                notice);
    }

    private boolean practice() {
        return state.flow().gradesAtOnce();
    }

    /** A slot for the list of questions: no fields, no feedback. */
    private SlotView listed(Slot slot) {
        return view(slot, "", null);
    }

    private SlotView shown(Slot slot) {
        String input = state.open(slot) ? input(slot) : "";
        boolean judged = state.flow().judged(slot, state.finished());
        return view(slot, input, judged ? feedback(slot) : null);
    }

    private SlotView view(Slot slot, String input, FeedbackView feedback) {
        PosedQuestion question = state.question(slot.number());
        return new SlotView(
                slot.number(),
                Posted.prefix(slot.number()),
                question.ref(),
                question.text().stem(),
                question.text().language(),
                mark(slot),
                slot.flagged(),
                input,
                notice(slot.number()),
                feedback);
    }

    private String input(Slot slot) {
        PosedQuestion question = state.question(slot.number());
        return question.item()
                .input(
                        slot.response(),
                        state.shuffle(slot.number()),
                        Posted.prefix(slot.number()),
                        question.text().language(),
                        locale)
                .render();
    }

    private FeedbackView feedback(Slot slot) {
        PosedQuestion question = state.question(slot.number());
        boolean keyShown = state.flow().keyShown(slot, state.finished());
        Outcome outcome = question.item().grade(slot.response());
        return new FeedbackView(
                state.finished() ? mark(slot) : mark(slot.last()),
                Fractions.format(state.finished() ? state.flow().counts(slot) : slot.last()),
                !slot.answered(),
                slot.tries().size(),
                slot.tries().size() > 1 && slot.solved(),
                answer(question.item(), slot, outcome, keyShown, question.text().language()),
                keyShown,
                keyShown ? question.text().explanation() : "",
                cited(question.text().citations()),
                keyShown ? cited(question.text().conflicts()) : List.of());
    }

    private String answer(Item<?> item, Slot slot, Outcome outcome, boolean keyShown, String language) {
        return item.review(slot.response(), outcome, state.shuffle(slot.number()), keyShown, language, locale)
                .render();
    }

    /** One view for each passage, however many of its words are cited; differing accounts say each their own. */
    private List<CitationView> cited(List<Citation> citations) {
        Map<List<Object>, List<Citation>> passages = citations.stream()
                .collect(Collectors.groupingBy(
                        c -> List.of(c.source(), c.passage(), c.says()), LinkedHashMap::new, Collectors.toList()));
        return passages.values().stream()
                .flatMap(same ->
                        state.quiz().source(same.get(0).source()).stream().map(source -> CitationView.of(source, same)))
                .toList();
    }

    private SlotView.Mark mark(Slot slot) {
        if (state.flow().judged(slot, state.finished())) {
            return mark(state.finished() ? state.flow().counts(slot) : slot.last());
        }
        if (state.question(slot.number()).item().read(slot.response()).invalid()) {
            return SlotView.Mark.UNREADABLE;
        }
        return slot.answered() ? SlotView.Mark.ANSWERED : SlotView.Mark.OPEN;
    }

    private static SlotView.Mark mark(BigFraction earned) {
        return switch (Outcome.of(earned).verdict()) {
            case RIGHT -> SlotView.Mark.RIGHT;
            case PARTIAL -> SlotView.Mark.PARTIAL;
            case WRONG -> SlotView.Mark.WRONG;
        };
    }

    private String notice(int slot) {
        if (saved.unreadable().contains(slot)) {
            return "unreadable";
        }
        if (saved.missing().contains(slot)) {
            return "missing";
        }
        return saved.overtaken().contains(slot) ? "overtaken" : "";
    }
}
