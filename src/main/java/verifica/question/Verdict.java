package verifica.question;

/** How a student sees an outcome. */
public enum Verdict {
    RIGHT,
    PARTIAL,
    WRONG
}
