package verifica.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import verifica.support.Form;
import verifica.support.Reply;
import verifica.support.Student;

/** An attempt belongs to the browser that started it. Everybody else learns nothing, not even that it is there. */
@QuarkusTest
class OwnershipTest {

    private static final List<String> PAGES = List.of("", "/slots/1", "/summary", "/review", "/review?only=mistakes");
    private static final List<String> FORMS = List.of("/slots", "/slots/1", "/slots/1/reveal", "/finish");

    private final Student owner = Student.italian();

    private static void isNotThere(Reply reply, String title) {
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("h1")).isEqualTo(title);
        assertThat(reply.page().select("main a[href=/]")).isNotEmpty();
        assertThat(reply.body()).doesNotContain("Prova breve", "casello");
    }

    @Test
    void aStranger_findsNothing() {
        String attempt = owner.exam("prova-breve");
        Student stranger = Student.italian();
        Student visitor = Student.english();
        visitor.exam("prova-breve");
        for (String page : PAGES) {
            isNotThere(stranger.open(attempt + page), "Questa pagina non c’è");
            isNotThere(visitor.open(attempt + page), "There is no such page");
        }
    }

    @Test
    void aStranger_changesNothing() {
        String attempt = owner.exam("prova-breve");
        Student visitor = Student.english();
        visitor.exam("prova-breve");
        for (String form : FORMS) {
            isNotThere(visitor.forge(attempt + form, "slot", "1", "s1.choice", "1"), "There is no such page");
        }
        Reply page = owner.open(attempt);
        assertThat(page.status()).isEqualTo(200);
        assertThat(Form.in(page, "form.answers").value("step")).isEqualTo("0");
    }

    @Test
    void aCookieOfAnotherForm_ownsNothing() {
        String attempt = owner.exam("prova-breve");
        Student forger = Student.english();
        for (String cookie :
                List.of("x", owner.cookies().get("verifica") + "x", "A".repeat(22), "A".repeat(5000), "'--")) {
            forger.cookies().put("verifica", cookie);
            isNotThere(forger.open(attempt), "There is no such page");
            assertThat(forger.open("/me").status()).isEqualTo(200);
        }
    }

    @Test
    void aSecretThatIsNoSecret_isReplacedAtTheStart() {
        Student student = Student.english();
        student.cookies().put("verifica", "known-to-everybody");
        student.exam("prova-breve");
        assertThat(student.cookies().get("verifica")).hasSize(22).isNotEqualTo("known-to-everybody");
    }

    @Test
    void malformedNames_areNotThere() {
        owner.exam("prova-breve");
        for (String id : List.of(
                "x", "0", "-1", "A".repeat(22), "A".repeat(3000), "%00", "%27%20or%201=1", "..%2f..", "%F0%9F%98%80")) {
            for (String page : PAGES) {
                isNotThere(owner.open("/attempts/" + id + page), "Questa pagina non c’è");
            }
            for (String form : FORMS) {
                isNotThere(owner.forge("/attempts/" + id + form, "slot", "1"), "Questa pagina non c’è");
            }
        }
    }

    @Test
    void slotsThatTheAttemptDoesNotHave_areNotThere() {
        String attempt = owner.exam("prova-breve");
        String practice = owner.practice("prova-breve");
        for (String slot : List.of("0", "4", "99", "-1", "abc", "1.5", "2147483648", "99999999999999999999", "%00")) {
            for (String address : List.of(attempt, practice)) {
                isNotThere(owner.open(address + "/slots/" + slot), "Questa pagina non c’è");
                isNotThere(owner.forge(address + "/slots/" + slot, "slot", slot), "Questa pagina non c’è");
                isNotThere(owner.forge(address + "/slots/" + slot + "/reveal"), "Questa pagina non c’è");
            }
        }
        assertThat(owner.handIn(attempt).text(".score")).contains("0 punti su 3");
    }

    @Test
    void reveal_doesNothingInAnExam() {
        String attempt = owner.exam("prova-breve");
        Reply reply = owner.forge(attempt + "/slots/1/reveal");
        assertThat(reply.status()).isEqualTo(303);
        assertThat(owner.open(attempt).everything()).doesNotContain("Il quaderno lo dice subito");
        owner.send(owner.answers(attempt).choose(1, "verde smeraldo").press("save"));
        assertThat(owner.handIn(attempt).text(".score")).contains("1 punto su 3");
    }

    @Test
    void anAttempt_isFoundAgainByItsAddressInTheSameBrowser() {
        String attempt = owner.exam("prova-breve");
        owner.send(owner.answers(attempt).type(3, "Ada").press("save"));
        owner.start("prova-breve", "practice", "");
        assertThat(owner.answers(attempt).value("s3.text")).isEqualTo("Ada");
    }
}
