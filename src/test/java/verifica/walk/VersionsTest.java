package verifica.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import verifica.exchange.Imports;
import verifica.exchange.LoadReport;
import verifica.exchange.nativeset.NativeReader;
import verifica.support.Form;
import verifica.support.Reply;
import verifica.support.Student;

/** Question sets that are loaded again, the same or changed: nothing is written twice, and old attempts stay as they were. */
@QuarkusTest
class VersionsTest {

    private static final Path SET = Path.of("src/test/resources/versions/versioni.yaml");

    @Inject
    Imports imports;

    @Inject
    NativeReader reader;

    private LoadReport load(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        LoadReport report = imports.load(reader.read("versioni.yaml", bytes), bytes);
        assertThat(report.loaded()).as(report.diagnostics().toString()).isTrue();
        return report;
    }

    private static String changed(String set) {
        return set.replace("La prima spiegazione.", "La seconda spiegazione.")
                .replace("mille metri", "duemila metri")
                .replace("» e regge.", "» e regge ancora.")
                .replace("La fonte che cambia", "La fonte cambiata");
    }

    @Test
    void oldAttempts_stayTrueByteForByteWhenTheSetChanges() throws IOException {
        String set = Files.readString(SET);
        load(set);
        Student student = Student.italian();
        String old = student.exam("versioni");
        String underWay = student.exam("versioni");
        student.send(
                student.answers(old).choose(1, "mille metri").choose(2, "Vero").press("save"));
        student.handIn(old);
        String review = student.open(old + "/review").body();
        String page = student.open(underWay).body();
        assertThat(review).contains("La prima spiegazione.", "1 punto su 2", "e regge.");

        LoadReport second = load(changed(set));

        assertThat(List.of(second.added(), second.changed(), second.unchanged(), second.gone()))
                .containsExactly(0, 1, 1, 0);
        assertThat(student.open(old + "/review").body()).isEqualTo(review);
        assertThat(student.open(underWay).body()).isEqualTo(page);
        assertThat(student.handIn(underWay).text()).contains("La prima spiegazione.", "e regge.");
        String fresh = student.exam("versioni");
        Reply asked = student.open(fresh);
        assertThat(asked.text("#q1")).contains("duemila metri").doesNotContain("mille metri ");
        assertThat(student.handIn(fresh).text()).contains("La seconda spiegazione.", "e regge ancora.");
    }

    @Test
    void aQuestionThatIsGone_isAskedNoMoreButStaysInOldAttempts() throws IOException {
        String set = Files.readString(SET)
                .replace("bank: versioni", "bank: versioni-meno")
                .replace("id: versioni\n", "id: versioni-meno\n");
        load(set);
        Student student = Student.italian();
        String old = student.exam("versioni-meno");
        int from = set.indexOf("  - id: regge");
        LoadReport less = load(set.substring(0, from) + set.substring(set.indexOf("quizzes:")));
        assertThat(less.gone()).isEqualTo(1);
        assertThat(student.handIn(old).page().select("article.reviewed")).hasSize(2);
        assertThat(student.open(student.exam("versioni-meno")).page().select("fieldset.question"))
                .hasSize(1);
        LoadReport back = load(set);
        assertThat(back.added()).isEqualTo(1);
        assertThat(student.open(student.exam("versioni-meno")).page().select("fieldset.question"))
                .hasSize(2);
    }

    @Test
    void aRetiredQuiz_cannotBeStartedButItsAttemptsGoOn() throws IOException {
        String set = Files.readString(SET)
                .replace("bank: versioni", "bank: versioni-fine")
                .replace("id: versioni\n", "id: versioni-fine\n");
        load(set);
        Student student = Student.italian();
        String attempt = student.exam("versioni-fine");
        Form start = Form.in(student.open("/quizzes/versioni-fine"), "form:has(input[name=mode])");
        load(set.substring(0, set.indexOf("quizzes:")));
        assertThat(student.open("/quizzes/versioni-fine").status()).isEqualTo(404);
        assertThat(student.submit(start).status()).isEqualTo(404);
        assertThat(student.open("/").page().select("a[href=/quizzes/versioni-fine]"))
                .isEmpty();
        student.send(student.answers(attempt).choose(1, "cento metri").press("save"));
        assertThat(student.handIn(attempt).text(".score")).contains("1 punto su 2");
        assertThat(student.open("/me").text()).contains("Il ponte");
    }

    static Stream<Path> sets() throws IOException {
        return Stream.concat(Files.list(Path.of("seeds")), Files.list(Path.of("src/test/resources/sets")))
                .filter(file -> file.toString().endsWith(".yaml"));
    }

    @Test
    void sameBytesAgain_changeNothing() throws IOException {
        for (Path set : sets().toList()) {
            byte[] bytes = Files.readAllBytes(set);
            assertThat(imports.isLoaded(bytes)).as(set.toString()).isTrue();
            LoadReport again = imports.load(reader.read(set.getFileName().toString(), bytes), bytes);
            assertThat(again.loaded()).isTrue();
            assertThat(again.changedNothing()).as(set.toString()).isTrue();
            assertThat(again.unchanged())
                    .isEqualTo(reader.read("again", bytes).draft().questions().size());
        }
    }

    @Test
    void aSetWithAFault_changesNothing() throws IOException {
        String set = Files.readString(SET)
                .replace("bank: versioni", "bank: versioni-guasta")
                .replace("id: versioni\n", "id: versioni-guasta\n")
                .replace("{text: cento metri, key: true}", "{text: cento metri}");
        byte[] bytes = set.getBytes(StandardCharsets.UTF_8);
        LoadReport report = imports.load(reader.read("guasta.yaml", bytes), bytes);
        assertThat(report.loaded()).isFalse();
        assertThat(report.diagnostics()).isNotEmpty();
        assertThat(Student.italian().open("/quizzes/versioni-guasta").status()).isEqualTo(404);
        assertThat(imports.isLoaded(bytes)).isFalse();
    }
}
