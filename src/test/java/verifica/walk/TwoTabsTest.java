package verifica.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import verifica.support.Form;
import verifica.support.Reply;
import verifica.support.Student;

/** Several pages of one attempt that are open at once: old pages, the back button, a form that is sent late or twice. */
@QuarkusTest
class TwoTabsTest {

    private final Student student = Student.italian();

    @Test
    void anOldPage_cannotUndoNewerAnswers() {
        String attempt = student.exam("prova-breve");
        Form old = student.answers(attempt);
        student.send(student.answers(attempt)
                .choose(1, "verde smeraldo")
                .type(2, "5 marzo 1871")
                .press("save"));
        Reply saved = student.submit(old.type(3, "Ada Ferrari").press("save"));
        assertThat(saved.status()).isEqualTo(303);
        Reply now = student.follow(saved);
        assertThat(Form.in(now, "form.answers").value("s2.date")).isEqualTo("5 marzo 1871");
        assertThat(student.handIn(attempt).text(".score")).contains("3 punti su 3");
    }

    @Test
    void anOldPage_cannotUndoANewerFlag() {
        String attempt = student.exam("prova-breve");
        Form old = student.answers(attempt);
        student.send(student.answers(attempt).flag(2).press("save"));
        student.send(old.type(2, "5 marzo 1871").press("save"));
        assertThat(student.open(attempt + "/summary").text("section:has(#flagged)"))
                .contains("Domanda 2 di 3");
    }

    @Test
    void sameQuestionInBoth_theLastWinsAndIsTold() {
        String attempt = student.exam("prova-breve");
        Form first = student.answers(attempt);
        Form second = student.answers(attempt);
        student.send(first.type(3, "Bruno Conti").press("save"));
        Reply told = student.submit(second.type(3, "Ada Ferrari").press("save"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.text("#q3 [role=status]")).contains("Vale la risposta inviata per ultima, cioè questa");
        assertThat(told.page().select("#q1 [role=status], #q2 [role=status]")).isEmpty();
        assertThat(student.answers(attempt).value("s3.text")).isEqualTo("Ada Ferrari");
        Reply again = student.submit(Form.in(told, "form.answers").press("save"));
        assertThat(again.status()).isEqualTo(303);
    }

    @Test
    void sameAnswerInBoth_isNothingToTell() {
        String attempt = student.exam("prova-breve");
        Form first = student.answers(attempt);
        Form second = student.answers(attempt);
        student.send(first.type(3, "Ada Ferrari").press("save"));
        assertThat(student.submit(second.type(3, "Ada Ferrari").press("save")).status())
                .isEqualTo(303);
    }

    @Test
    void sameFormTwice_changesNothingMore() {
        String attempt = student.exam("prova-breve");
        Form form = student.answers(attempt).choose(1, "verde smeraldo").press("save");
        student.submit(form);
        Reply again = student.submit(form);
        assertThat(again.status()).isEqualTo(303);
        assertThat(student.answers(attempt).value("step")).isEqualTo("1");
    }

    @Test
    void backButton_letsAnOldAnswerBeChangedAgain() {
        String attempt = student.examOneAtATime("prova-breve");
        Form first = Form.in(student.open(attempt + "/slots/1"), "form.answers");
        student.send(first.choose(1, "rosso mattone").press("next"));
        Form back = Form.in(student.open(attempt + "/slots/1"), "form.answers");
        student.send(back.choose(1, "verde smeraldo").press("next"));
        assertThat(student.handIn(attempt).text(".score")).contains("1 punto su 3");
    }

    @Test
    void afterHandIn_nothingIsSavedAndTheReviewSaysSo() {
        String attempt = student.exam("prova-breve");
        Form old = student.answers(attempt).choose(1, "verde smeraldo").press("save");
        String before = student.handIn(attempt).text(".score");
        Reply late = student.submit(old);
        assertThat(late.status()).isEqualTo(303);
        assertThat(late.location()).isEqualTo(attempt + "/review?notice=late");
        Reply review = student.follow(late);
        assertThat(review.text(".notice")).contains("Avevi già consegnato");
        assertThat(review.text(".score")).isEqualTo(before).contains("0 punti su 3");
        assertThat(review.text("#q1")).doesNotContain("la tua risposta");
    }

    @Test
    void afterHandIn_practiceTakesNoAnswerAndRevealsNothingNew() {
        String attempt = student.practice("prova-breve");
        Form old = Form.in(student.open(attempt + "/slots/1"), "form.answers").choose(1, "verde smeraldo");
        student.handIn(attempt);
        String before = student.open(attempt + "/review").body();
        assertThat(student.submit(old).location()).isEqualTo(attempt + "/review?notice=late");
        assertThat(student.forge(attempt + "/slots/1/reveal").status()).isEqualTo(303);
        assertThat(student.open(attempt + "/review").body()).isEqualTo(before);
    }

    @Test
    void handInTwice_changesNothing() {
        String attempt = student.exam("prova-breve");
        student.send(student.answers(attempt).choose(1, "verde smeraldo").press("save"));
        Form handIn = Form.in(student.open(attempt + "/summary"), "form.hand-in");
        String first = student.send(handIn).body();
        assertThat(student.send(handIn).body()).isEqualTo(first);
    }

    @Test
    void afterHandIn_everyAddressOfTheAttemptLeadsToTheReview() {
        String attempt = student.examOneAtATime("prova-breve");
        student.handIn(attempt);
        assertThat(student.open(attempt).location()).isEqualTo(attempt + "/review");
        assertThat(student.open(attempt + "/slots/2").location()).isEqualTo(attempt + "/review#q2");
        assertThat(student.open(attempt + "/summary").location()).isEqualTo(attempt + "/review");
    }

    @Test
    void beforeHandIn_theReviewLeadsToTheSummary() {
        String attempt = student.exam("prova-breve");
        assertThat(student.open(attempt + "/review").location()).isEqualTo(attempt + "/summary");
    }
}
