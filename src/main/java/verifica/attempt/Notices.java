package verifica.attempt;

import java.util.Set;

/** What an address may ask a page to tell; anything else in it is passed over. */
final class Notices {

    private static final Set<String> KNOWN = Set.of("saved", "late");

    private Notices() {}

    /** The notice, or an empty string. */
    static String known(String notice) {
        return notice != null && KNOWN.contains(notice) ? notice : "";
    }
}
