package verifica.attempt;

import java.util.Arrays;
import java.util.Optional;

/** How many questions stand on a page. */
public enum Layout {
    ONE_PAGE("one-page"),
    ONE_AT_A_TIME("one-at-a-time");

    /** As stored, and as sent by the form that starts an attempt. */
    public final String id;

    Layout(String id) {
        this.id = id;
    }

    static Optional<Layout> of(String id) {
        return Arrays.stream(values()).filter(layout -> layout.id.equals(id)).findFirst();
    }
}
