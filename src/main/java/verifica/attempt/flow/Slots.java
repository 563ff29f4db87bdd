package verifica.attempt.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** The slots of an attempt after some of its steps. Immutable. */
public record Slots(List<Slot> all) {

    public Slots {
        all = List.copyOf(all);
    }

    /** Before the first step. */
    public static Slots untouched(int size) {
        return new Slots(
                IntStream.rangeClosed(1, size).mapToObj(Slot::untouched).toList());
    }

    /** After one more step. */
    public Slots with(Map<Integer, Change> changes) {
        List<Slot> after = new ArrayList<>(all);
        changes.forEach((number, change) -> after.set(number - 1, apply(slot(number), change)));
        return new Slots(after);
    }

    private static Slot apply(Slot slot, Change change) {
        List<BigFraction> tries = change.outcome() == null
                ? slot.tries()
                : Stream.concat(slot.tries().stream(), Stream.of(change.outcome()))
                        .toList();
        return new Slot(
                slot.number(),
                change.response() == null ? slot.response() : change.response(),
                change.flagged() == null ? slot.flagged() : change.flagged(),
                tries,
                change.revealed() == null ? slot.revealed() : change.revealed());
    }

    /** A slot by its number, from 1. */
    public Slot slot(int number) {
        return all.get(number - 1);
    }

    public boolean has(int number) {
        return number >= 1 && number <= all.size();
    }

    public int size() {
        return all.size();
    }

    /** The first slot without a response, or the first of all. */
    public int firstUnanswered() {
        return all.stream()
                .filter(slot -> !slot.answered())
                .map(Slot::number)
                .findFirst()
                .orElse(1);
    }

    /** The sum of what the slots count: exact, so that three thirds are one. */
    public BigFraction score(Flow flow) {
        return all.stream().map(flow::counts).reduce(BigFraction.ZERO, BigFraction::add);
    }
}
