package verifica.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import verifica.support.Form;
import verifica.support.Reply;
import verifica.support.Student;

/** An exam with one question on each page. */
@QuarkusTest
class ExamOneAtATimeTest {

    private final Student student = Student.english();

    private Form form(String address) {
        return Form.in(student.open(address), "form.answers");
    }

    @Test
    void next_savesAndLeadsThroughAllQuestionsToTheSummary() {
        String attempt = student.examOneAtATime("prova-breve");
        Reply first = student.follow(student.open(attempt));
        assertThat(first.text(".kicker")).isEqualTo("Exam");
        assertThat(first.page().select("fieldset.question").eachAttr("id")).containsExactly("q1");
        Reply toSecond = student.submit(
                Form.in(first, "form.answers").choose(1, "verde smeraldo").press("next"));
        assertThat(toSecond.location()).isEqualTo(attempt + "/slots/2");
        Reply toThird = student.submit(Form.in(student.follow(toSecond), "form.answers")
                .type(2, "5 marzo 1871")
                .press("next"));
        assertThat(toThird.location()).isEqualTo(attempt + "/slots/3");
        Reply toSummary = student.submit(Form.in(student.follow(toThird), "form.answers")
                .type(3, "Ada Ferrari")
                .press("next"));
        assertThat(toSummary.location()).isEqualTo(attempt + "/summary");
        assertThat(student.follow(toSummary).text()).contains("3 of 3 answered. Nothing is missing.");
        assertThat(student.handIn(attempt).text(".score")).contains("100 %", "3 of 3 points");
    }

    @Test
    void previous_savesAsWell() {
        String attempt = student.examOneAtATime("prova-breve");
        Reply back =
                student.submit(form(attempt + "/slots/2").type(2, "marzo 1871").press("previous"));
        assertThat(back.location()).isEqualTo(attempt + "/slots/1");
        assertThat(form(attempt + "/slots/2").value("s2.date")).isEqualTo("marzo 1871");
    }

    @Test
    void firstQuestion_hasNoWayBackAndTheLastNoWayOnButTheSummary() {
        String attempt = student.examOneAtATime("prova-breve");
        assertThat(student.open(attempt + "/slots/1").page().select("button[name=previous]"))
                .isEmpty();
        Reply last = student.open(attempt + "/slots/3");
        assertThat(last.page().select("button[name=summary]")).isEmpty();
        assertThat(last.text("button[name=next]")).isEqualTo("Save and look over");
    }

    @Test
    void summary_canBeReachedFromAnyQuestion() {
        String attempt = student.examOneAtATime("prova-breve");
        Reply summary =
                student.send(form(attempt + "/slots/1").choose(1, "blu cobalto").press("summary"));
        assertThat(summary.text()).contains("1 of 3 answered.", "2 questions are still open");
        assertThat(summary.page().select("section:has(#open) a").eachAttr("href"))
                .containsExactly(attempt + "/slots/2", attempt + "/slots/3");
    }

    @Test
    void attemptsAddress_continuesAtTheFirstOpenQuestion() {
        String attempt = student.examOneAtATime("prova-breve");
        student.send(form(attempt + "/slots/1").choose(1, "verde smeraldo").press("next"));
        assertThat(student.open(attempt).location()).isEqualTo(attempt + "/slots/2");
        student.send(form(attempt + "/slots/2").type(2, "1871").press("next"));
        student.send(form(attempt + "/slots/3").type(3, "Ada").press("next"));
        assertThat(student.open(attempt).location()).isEqualTo(attempt + "/slots/1");
    }

    @Test
    void aFlag_isKeptAndShownEverywhere() {
        String attempt = student.examOneAtATime("prova-breve");
        student.send(form(attempt + "/slots/2").flag(2).press("next"));
        Reply third = student.open(attempt + "/slots/3");
        assertThat(third.text(".slots .is-flagged")).isEqualTo("2: not answered, flagged");
        assertThat(student.open(attempt + "/summary").text("section:has(#flagged)"))
                .contains("Question 2 of 3");
        student.send(form(attempt + "/slots/2").clear("s2.flag").press("next"));
        assertThat(student.open(attempt + "/summary").page().select("#flagged")).isEmpty();
    }

    @Test
    void anUnreadableAnswer_staysOnItsPageWithTheReasonBesideItsField() {
        String attempt = student.examOneAtATime("prova-breve");
        Reply refused = student.submit(
                form(attempt + "/slots/2").type(2, "31 June 2024").press("next"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("fieldset [role=alert]")).contains("could not be read");
        assertThat(Form.in(refused, "form.answers").value("s2.date")).isEqualTo("31 June 2024");
        assertThat(form(attempt + "/slots/2").value("s2.date")).isEqualTo("31 June 2024");
    }

    @Test
    void takingAnAnswerBack_leavesTheQuestionOpen() {
        String attempt = student.examOneAtATime("prova-breve");
        student.send(form(attempt + "/slots/1").choose(1, "verde smeraldo").press("next"));
        student.send(form(attempt + "/slots/1").choose(1, "No answer").press("next"));
        assertThat(student.open(attempt + "/summary").text()).contains("0 of 3 answered");
        assertThat(student.handIn(attempt).text(".score")).contains("0 of 3 points");
    }
}
