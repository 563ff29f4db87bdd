package verifica.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import verifica.support.Form;
import verifica.support.Reply;
import verifica.support.Student;

/** What a reader sees when something cannot be done: a page in their language, with the way back and the right status. */
@QuarkusTest
class ErrorPagesTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static void explains(Reply reply, int status, String language, String title) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(reply.header("Content-Language")).isEqualTo(language);
        assertThat(reply.page().expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(reply.text("h1")).isEqualTo(title);
        assertThat(reply.page().select("main a[href=/]")).hasSize(1);
        assertThat(reply.body()).doesNotContain("Exception", "at verifica", "jakarta", "quarkus");
    }

    @Test
    void unknownAddress_isNotThere() {
        for (String path : List.of(
                "/nope", "/nope/deeper", "/quizzes", "/attempts", "/attempts/x/y/z", "/app/none.css", "/teach")) {
            explains(Student.italian().open(path), 404, "it", "Questa pagina non c’è");
            explains(Student.english().open(path), 404, "en", "There is no such page");
        }
    }

    @Test
    void aFormWithoutToken_isRefusedAndDoesNothing() {
        Student italian = Student.italian();
        String attempt = italian.exam("prova-breve");
        Form form = italian.answers(attempt)
                .choose(1, "verde smeraldo")
                .press("save")
                .clear("csrf-token");
        explains(italian.submit(form), 400, "it", "Questo modulo non si può usare");
        assertThat(italian.answers(attempt).value("s1.choice")).isEmpty();
        explains(
                Student.english().post("/quizzes/prova/attempts", FORM, "mode=exam"),
                400,
                "en",
                "This form could not be used");
    }

    @Test
    void anExpiredToken_isRefusedWithTheWayBack() {
        Student student = Student.italian();
        String attempt = student.exam("prova-breve");
        Form form = student.answers(attempt).choose(1, "verde smeraldo").press("save");
        student.cookies().remove("csrf-token");
        Reply refused = student.submit(form);
        explains(refused, 400, "it", "Questo modulo non si può usare");
        assertThat(refused.text()).contains("Torna indietro, ricarica la pagina e invia di nuovo");
        assertThat(student.submit(student.answers(attempt)
                                .choose(1, "verde smeraldo")
                                .press("save"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aWrongToken_isRefused() {
        Student student = Student.english();
        String attempt = student.exam("prova-breve");
        Form form = student.answers(attempt).press("save").set("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA");
        explains(student.submit(form), 400, "en", "This form could not be used");
    }

    @Test
    void aFormThatIsTooLarge_isRefusedBeforeItIsRead() {
        Student student = Student.italian();
        String attempt = student.exam("prova-breve");
        Reply reply = student.forge(attempt + "/slots", "slot", "3", "s3.text", "x".repeat(1_000_000));
        explains(reply, 413, "it", "È troppo in una volta sola");
        explains(
                Student.english().forge(attempt + "/slots", "s3.text", "x".repeat(300_000)),
                413,
                "en",
                "That was too much at once");
        assertThat(student.answers(attempt).value("s3.text")).isEmpty();
    }

    @Test
    void aLongAnswer_isTaken() {
        Student student = Student.italian();
        String attempt = student.exam("prova");
        Form form = student.answers(attempt);
        for (int i = 0; i < 300; i++) {
            form.add("unknown" + i, "x".repeat(500));
        }
        assertThat(student.submit(form.type(12, "Lampo").press("save")).status())
                .isEqualTo(303);
    }

    @Test
    void aMethodThatAnAddressDoesNotHave_isRefused() {
        Student italian = Student.italian();
        explains(italian.open("/language"), 405, "it", "Questo indirizzo non si apre così");
        Student english = Student.english();
        explains(english.request("DELETE", "/"), 405, "en", "This address cannot be opened like that");
        explains(english.request("PUT", "/quizzes/prova"), 405, "en", "This address cannot be opened like that");
    }

    @Test
    void aKindOfFormThatWeDoNotTake_isRefused() {
        for (String type : List.of("text/plain", "application/json", "application/xml")) {
            Reply reply = Student.italian().post("/quizzes/prova/attempts", type, "mode=exam");
            assertThat(reply.status()).as(type).isIn(400, 415);
            assertThat(reply.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
            assertThat(reply.text("h1")).isIn("Questo modulo non si può usare", "Questo modulo non si può leggere");
        }
    }

    @Test
    void anUnknownModeOfAnAttempt_isRefused() {
        Student student = Student.english();
        for (String mode : List.of("", "EXAM", "test", "practice ", "\u0000")) {
            explains(student.forge("/quizzes/prova/attempts", "mode", mode), 400, "en", "This form could not be used");
        }
        assertThat(student.open("/me").page().select("tbody tr")).isEmpty();
        Reply unknownLayout = student.forge("/quizzes/prova/attempts", "mode", "exam", "layout", "upside-down");
        assertThat(student.follow(unknownLayout).page().select("fieldset.question"))
                .hasSize(12);
    }

    @Test
    void errorPages_offerNoFormThatCouldNotBeSent() {
        Reply reply = Student.italian().open("/nope");
        assertThat(reply.page().select("form")).isEmpty();
    }
}
