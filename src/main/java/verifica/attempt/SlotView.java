package verifica.attempt;

/**
 * One question as a page of an attempt shows it.
 *
 * @param prefix what the names of its fields begin with
 * @param stem in the content's language
 * @param mark how it stands, for lists
 * @param input the type's fields, as HTML; empty where it cannot be answered now
 * @param notice what is to be told about the last save: empty, "unreadable", "overtaken" or "missing"
 * @param feedback null where nothing may be told yet
 */
public record SlotView(
        int number,
        String prefix,
        String ref,
        String stem,
        String language,
        Mark mark,
        boolean flagged,
        String input,
        String notice,
        FeedbackView feedback) {

    /** How a slot stands, as far as the student may know. */
    public enum Mark {
        OPEN,
        ANSWERED,
        UNREADABLE,
        RIGHT,
        PARTIAL,
        WRONG;

        /** The name of its style and of its message. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
