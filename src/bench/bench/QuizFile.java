package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the question set of the journeys: 20 single-choice questions of usual length, on a source that is made up. */
final class QuizFile {

    static final int QUESTIONS = 20;
    static final String SLUG = "viaggio";

    private static final int OPTIONS = 4;

    private QuizFile() {}

    /** What stands on the right option of a question, and on no other. */
    static String key(int question) {
        return "Il punto " + question + " dell'accordo fra le due città";
    }

    /** Writes the set into a folder. */
    static void write(Path folder) throws IOException {
        StringBuilder yaml = new StringBuilder("""
                verifica: 1
                bank: viaggio
                title: Un viaggio di prova
                description: Venti domande a scelta singola, inventate per misurare.
                language: it
                sources:
                  - id: fonte_di_viaggio
                    title: Cronaca inventata di un accordo fra due città
                    label: Cronaca inventata
                    language: it
                    stance: Nessuna, perché nulla di ciò che racconta è accaduto.
                    passages:
                """);
        for (int i = 1; i <= QUESTIONS; i++) {
            yaml.append("      - {number: %d, text: \"%s\"}%n".formatted(i, passage(i)));
        }
        yaml.append("""
                quizzes:
                  - {id: viaggio, title: Un viaggio di prova, description: Venti domande inventate., minutes: 10, questions: all}
                questions:
                """);
        for (int i = 1; i <= QUESTIONS; i++) {
            yaml.append(question(i));
        }
        Files.writeString(folder.resolve("viaggio.yaml"), yaml);
    }

    private static String passage(int number) {
        return "Fra le clausole che la cronaca riporta si legge anche questa, la numero %1$d: «%2$s» regola lo scambio di libri,"
                        .formatted(number, key(number))
                + " di musicisti e di cuochi, e secondo chi scrive nessuno dei presenti ebbe nulla da ridire.";
    }

    private static String question(int number) {
        StringBuilder text = new StringBuilder("""
                  - id: domanda-%1$d
                    type: single-choice
                    stem: Secondo la cronaca inventata, che cosa regola lo scambio di libri, di musicisti e di cuochi nella clausola %1$d?
                    explanation: Lo dice la clausola %1$d della cronaca; le altre risposte non vi compaiono, anche se potrebbero sembrare vicine.
                    citations: [{source: fonte_di_viaggio, passage: %1$d, quote: "%2$s"}]
                    tags: [prova]
                    options:
                      - {text: "%2$s", key: true}
                """.formatted(number, key(number)));
        for (int i = 1; i < OPTIONS; i++) {
            text.append("      - {text: \"La lettera %d della città sul fiume %d\", reason: Non vi compare.}%n"
                    .formatted(i, number));
        }
        return text.toString();
    }
}
