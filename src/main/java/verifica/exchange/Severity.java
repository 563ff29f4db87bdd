package verifica.exchange;

/** How much a diagnostic matters. A file with an error is not loaded. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
