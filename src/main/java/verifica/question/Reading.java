package verifica.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import verifica.base.Text;

/**
 * How a response was understood: nothing was given, it cannot be read (a problem for each part concerned; it costs nothing), or it can be graded. What was
 * understood is told back to the student ("read as 19 June 2024") where the type reads rather than compares.
 */
public record Reading(State state, Map<String, Text> problems, List<Text> echoes) {

    /** Whether a response can be graded. */
    public enum State {
        EMPTY,
        INVALID,
        READABLE
    }

    public static final Reading EMPTY = new Reading(State.EMPTY, Map.of(), List.of());
    public static final Reading READABLE = new Reading(State.READABLE, Map.of(), List.of());

    public Reading {
        problems = Map.copyOf(problems);
        echoes = List.copyOf(echoes);
    }

    public static Reading invalid(String part, Text problem) {
        return new Reading(State.INVALID, Map.of(part, problem), List.of());
    }

    public static Reading understoodAs(Text echo) {
        return new Reading(State.READABLE, Map.of(), List.of(echo));
    }

    /** Invalid as soon as there is one problem, readable otherwise. */
    public static Reading of(Map<String, Text> problems, List<Text> echoes) {
        return new Reading(problems.isEmpty() ? State.READABLE : State.INVALID, problems, echoes);
    }

    public boolean readable() {
        return state == State.READABLE;
    }

    public boolean invalid() {
        return state == State.INVALID;
    }

    public boolean empty() {
        return state == State.EMPTY;
    }

    public Optional<Text> problem(String part) {
        return Optional.ofNullable(problems.get(part));
    }

    /** The problem of a part in a language, or an empty string. */
    String problem(String part, Locale locale) {
        return problem(part).map(text -> text.in(locale)).orElse("");
    }

    /** The echoes in a language. */
    List<String> echoes(Locale locale) {
        return echoes.stream().map(text -> text.in(locale)).toList();
    }
}
