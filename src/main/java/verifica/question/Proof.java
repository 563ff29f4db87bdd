package verifica.question;

/** Whether the words of a passage show a key. */
public enum Proof {
    SHOWN,
    NOT_SHOWN,
    /** The type's keys are not words of the passage (an option may say the same otherwise). */
    NOT_CHECKABLE
}
