package verifica.attempt;

/** What a step of an attempt was. */
public enum StepKind {
    /** Answers and marks were saved. */
    SAVE,
    /** In practice: an answer was given and graded. */
    TRY,
    /** In practice: the key was asked for. */
    REVEAL,
    /** The attempt was handed in and graded. */
    FINISH
}
