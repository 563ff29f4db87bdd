package verifica.exchange;

import java.util.Locale;
import verifica.base.Text;

/**
 * One thing to say about a file, as a compiler would.
 *
 * @param code stable, in lower case with hyphens
 * @param question the id of the question concerned; empty if it concerns none
 * @param suggestion what could stand there instead; empty if there is no good guess
 */
public record Diagnostic(
        Severity severity,
        String code,
        String file,
        Position position,
        String question,
        Text message,
        String suggestion) {

    /** One line for a console: {@code file:line:column: error: message [code]}. */
    public String line(Locale locale) {
        String hint = suggestion.isEmpty() ? "" : " (" + suggestion + ")";
        return "%s:%d:%d: %s: %s%s [%s]"
                .formatted(
                        file,
                        position.line(),
                        position.column(),
                        severity.name().toLowerCase(Locale.ROOT),
                        message.in(locale),
                        hint,
                        code);
    }
}
