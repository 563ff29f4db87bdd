package verifica.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small question set for the tests in this package: typed answers and choices in turn. */
final class QuestionSet {

    static final String QUIZ = "prova-di-tenuta";

    private static final int PAIRS = 8;
    private static final String HEAD = """
            verifica: 1
            bank: prova-di-tenuta
            title: Prova di tenuta
            description: Domande per una prova.
            language: it
            sources:
              - id: prova_di_tenuta
                title: Una fonte per la prova
                label: Fonte di prova
                language: it
                stance: Nessuna.
                passages:
                  - {number: 1, text: "La capitale della prova è «la città di Prova»."}
            quizzes:
              - {id: prova-di-tenuta, title: Prova di tenuta, description: Una prova., minutes: 5, questions: all}
            questions:
            """;
    private static final String PAIR = """
              - id: scritta-%1$d
                type: short-text
                stem: Come si chiama la città numero %1$d?
                keys: [Prova]
                explanation: Lo dice la fonte.
                citations: [{source: prova_di_tenuta, passage: 1, quote: la città di Prova}]
                tags: [prova]
              - id: scelta-%1$d
                type: single-choice
                stem: Quale città è la numero %1$d?
                options:
                  - {text: Prova, key: true}
                  - {text: Saggio, reason: Non è nella fonte.}
                  - {text: Esame, reason: Non è nella fonte.}
                  - {text: Collaudo, reason: Non è nella fonte.}
                explanation: Lo dice la fonte.
                citations: [{source: prova_di_tenuta, passage: 1, quote: la città di Prova}]
                tags: [prova]
            """;

    private QuestionSet() {}

    /** Writes the set into a new folder below this one, which the application can be told to load. */
    static Path write(Path below) throws IOException {
        Path folder = Files.createDirectories(below.resolve("sets"));
        String pairs = IntStream.rangeClosed(1, PAIRS).mapToObj(PAIR::formatted).collect(Collectors.joining());
        Files.writeString(folder.resolve("prova.yaml"), HEAD + pairs);
        return folder;
    }
}
