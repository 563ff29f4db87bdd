package verifica.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import verifica.base.Messages;
import verifica.base.Text;

/** The diagnostics of one file, as they are found; knows where the things of the file stand. */
final class Findings {

    private final Reading reading;
    private final List<Diagnostic> found = new ArrayList<>();

    Findings(Reading reading) {
        this.reading = reading;
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }

    /** An error in the words of this room. */
    void error(String code, String pointer, String question, Function<ExchangeMessages, String> message) {
        add(Severity.ERROR, code, pointer, question, in(message), "");
    }

    /** A warning in the words of this room. */
    void warning(String code, String pointer, String question, Function<ExchangeMessages, String> message) {
        add(Severity.WARNING, code, pointer, question, in(message), "");
    }

    void add(Severity severity, String code, String pointer, String question, Text message, String suggestion) {
        found.add(new Diagnostic(
                severity, code, reading.file(), reading.position(pointer), question, message, suggestion));
    }

    static Text in(Function<ExchangeMessages, String> message) {
        return (Locale locale) -> message.apply(Messages.of(ExchangeMessages.class, locale));
    }
}
