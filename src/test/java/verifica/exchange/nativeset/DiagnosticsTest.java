package verifica.exchange.nativeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import verifica.exchange.Diagnostic;
import verifica.exchange.Imports;
import verifica.exchange.LoadReport;

/**
 * What a load says of faulty files. Each {@code *.yaml} under {@code exchange/nativeset} has an {@code *.expected} beside it with one {@code line:column code}
 * a line: a new case is two new files.
 */
@QuarkusTest
class DiagnosticsTest {

    private static final Path CASES = Path.of("src/test/resources/exchange/nativeset");

    /** The codes that this room and the exchange give; those of the question types are their own tests' matter. */
    private static final Set<String> CODES = Set.of(
            "not-utf8",
            "yaml",
            "id-twice",
            "passage-twice",
            "source-unknown",
            "passage-unknown",
            "quote-moved",
            "quote-changed",
            "quote-not-found",
            "key-not-shown",
            "question-unknown",
            "quiz-elsewhere",
            "schema-required",
            "schema-additionalproperties",
            "schema-enum",
            "schema-type",
            "schema-minitems",
            "schema-const",
            "schema-pattern",
            "schema-maxlength");

    @Inject
    NativeReader reader;

    @Inject
    Imports imports;

    private LoadReport load(String name, byte[] bytes) {
        return imports.load(reader.read(name, bytes), bytes);
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> found(Path file) throws IOException {
        return load(file.getFileName().toString(), Files.readAllBytes(file)).diagnostics().stream()
                .map(each -> each.position().line() + ":" + each.position().column() + " " + each.code())
                .toList();
    }

    @Test
    void everyFile_isDiagnosedAsExpectedAllFaultsInOnePass() throws IOException {
        assertThat(cases()).isNotEmpty();
        for (Path file : cases()) {
            Path expected = Path.of(file.toString().replace(".yaml", ".expected"));
            assertThat(found(file)).as(file.toString()).containsExactlyElementsOf(Files.readAllLines(expected));
        }
    }

    @Test
    void cases_showEveryCode() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (Path file : cases()) {
            found(file).forEach(line -> seen.add(line.split(" ")[1]));
        }
        assertThat(seen).containsAll(CODES);
    }

    @Test
    void everyDiagnostic_speaksBothLanguagesAndNamesItsPlace() throws IOException {
        for (Path file : cases()) {
            for (Diagnostic each : load("x.yaml", Files.readAllBytes(file)).diagnostics()) {
                String english = each.line(Locale.ENGLISH);
                assertThat(english)
                        .startsWith("x.yaml:" + each.position().line() + ":")
                        .endsWith("[" + each.code() + "]");
                assertThat(each.message().in(Locale.ITALIAN))
                        .isNotBlank()
                        .isNotEqualTo(each.message().in(Locale.ENGLISH));
            }
        }
    }

    @Test
    void hostileBytes_areDiagnosedAndNeverThrow() {
        List<byte[]> files = new ArrayList<>();
        for (String text : List.of(
                "",
                " ",
                "\n",
                "---\n",
                "null",
                "[]",
                "{}",
                "a: [1, 2",
                "a: 1\na: 2\n",
                "&a [*a]",
                "\t- x",
                "%YAML 3.0\n---\n",
                "--- a\n--- b\n",
                "!!binary x",
                "!!java.io.File /etc",
                "? {a: b}\n: c\n",
                "[".repeat(10_000),
                "[".repeat(10_000) + "]".repeat(10_000),
                "a:\n".repeat(10_000),
                "- ".repeat(10_000),
                "{a: ".repeat(10_000),
                "title: " + "x".repeat(1_000_000),
                "verifica: " + "9".repeat(100_000),
                "\u0000",
                "a: \u0007",
                "\uFEFFverifica: 1\n",
                "verifica: 1e999999999",
                "verifica: .nan",
                "x: \"" + "\\x41".repeat(1000))) {
            files.add(text.getBytes(StandardCharsets.UTF_8));
        }
        files.add("title: perché".getBytes(StandardCharsets.ISO_8859_1));
        files.add("title: perché".getBytes(StandardCharsets.UTF_16));
        byte[] binary = new byte[5000];
        new Random(1).nextBytes(binary);
        files.add(binary);
        files.add(bomb());
        for (byte[] bytes : files) {
            LoadReport report = load("hostile.yaml", bytes);
            assertThat(report.loaded()).isFalse();
            assertThat(report.diagnostics()).isNotEmpty();
            assertThat(report.diagnostics())
                    .allMatch(each -> each.line(Locale.ENGLISH).length() < 5000);
        }
    }

    /** Each line doubles the one before: a million times a million, if anybody expanded it. */
    private static byte[] bomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        return bomb.toString().getBytes(StandardCharsets.UTF_8);
    }
}
