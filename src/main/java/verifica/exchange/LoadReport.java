package verifica.exchange;

import java.util.List;

/**
 * What came of loading a file.
 *
 * @param loaded whether the bank now holds what the file says; false means that nothing was written
 * @param diagnostics everything that was found, in the order of the file
 */
public record LoadReport(
        boolean loaded, int added, int changed, int unchanged, int gone, List<Diagnostic> diagnostics) {

    static LoadReport refused(List<Diagnostic> diagnostics) {
        return new LoadReport(false, 0, 0, 0, 0, diagnostics);
    }

    /** Whether the file says what the bank held already. */
    public boolean changedNothing() {
        return added + changed + gone == 0;
    }
}
