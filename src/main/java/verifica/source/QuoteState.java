package verifica.source;

/** What became of a citation's quote when it was looked up. Only {@link #VERIFIED} may be shown as a quotation. */
public enum QuoteState {
    /** It stands in the passage, letter for letter or with other white space, quotation marks, apostrophes or Unicode form. */
    VERIFIED,
    /** It stands in another passage of the same source. */
    MOVED,
    /** The passage says something that is only like it. */
    CHANGED,
    NOT_FOUND
}
