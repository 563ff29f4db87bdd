package verifica.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import verifica.support.Form;
import verifica.support.Reply;
import verifica.support.Student;

/** Practice: feedback after each answer, tries until it is right or the key is asked for, and the first try counts. */
@QuarkusTest
class PracticeTest {

    private final Student student = Student.italian();

    private Form form(String address) {
        return Form.in(student.open(address), "form.answers");
    }

    private Reply choose(String attempt, String option) {
        return student.send(form(attempt + "/slots/1").choose(1, option));
    }

    @Test
    void aWrongAnswer_isJudgedWithReasonAndPassageButWithoutTheKey() {
        String attempt = student.practice("prova-breve");
        Reply judged = choose(attempt, "rosso mattone");
        assertThat(judged.text("#feedback .verdict")).contains("Non è giusto");
        assertThat(judged.text("#feedback")).contains("Il rosso non compare nel quaderno.");
        assertThat(judged.text("#feedback blockquote mark")).isEqualTo("dipinto di verde");
        assertThat(judged.everything())
                .doesNotContain("Il quaderno lo dice subito", "Il blu era quello delle divise", "chip-key");
        assertThat(judged.page().select(".key, .explanation")).isEmpty();
        assertThat(judged.text("form.answers button.primary")).isEqualTo("Riprova");
    }

    @Test
    void aRightAnswer_showsKeyAndExplanationAndClosesTheQuestion() {
        String attempt = student.practice("prova-breve");
        Reply judged = choose(attempt, "verde smeraldo");
        assertThat(judged.text("#feedback .verdict")).contains("Giusto");
        assertThat(judged.text("#feedback .explanation")).contains("Il quaderno lo dice subito");
        assertThat(judged.page().select("form.answers")).isEmpty();
        assertThat(judged.text("#feedback a.button")).isEqualTo("Domanda successiva");
        assertThat(student.open(attempt).location()).isEqualTo(attempt + "/slots/2");
    }

    @Test
    void firstTry_countsThoughALaterOneIsRight() {
        String attempt = student.practice("prova-breve");
        choose(attempt, "rosso mattone");
        Reply solved = choose(attempt, "verde smeraldo");
        assertThat(solved.text("#feedback .verdict")).contains("Giusto", "2 tentativi");
        Reply review = student.handIn(attempt);
        assertThat(review.text(".score")).contains("0 punti su 3", "conta il primo tentativo");
        assertThat(review.text("#q1 .verdict")).contains("Non è giusto", "2 tentativi", "giusto alla fine");
    }

    @Test
    void aPartlyRightFirstTry_earnsItsPart() {
        String attempt = student.practice("prova-breve");
        Reply judged = student.send(form(attempt + "/slots/2").type(2, "6/3/1871"));
        assertThat(judged.text("#feedback .verdict")).contains("Giusto in parte · 1/2 del punto");
        assertThat(judged.text("#feedback")).contains("letto come 6 marzo 1871");
        assertThat(judged.text("#feedback")).doesNotContain("gazzetta");
        student.send(form(attempt + "/slots/2").type(2, "5 marzo 1871"));
        assertThat(student.handIn(attempt).text(".score")).contains("1/2 punti su 3");
    }

    @Test
    void reveal_showsTheKeyAndEndsTheTries() {
        String attempt = student.practice("prova-breve");
        Reply judged = choose(attempt, "rosso mattone");
        Reply revealed = student.send(Form.in(judged, "#feedback form"));
        assertThat(revealed.text("#feedback")).contains("verde smeraldo", "Il quaderno lo dice subito");
        assertThat(revealed.page().select("form.answers")).isEmpty();
        student.forge(attempt + "/slots/1", "slot", "1", "s1.choice", "1");
        student.forge(attempt + "/slots/1", "slot", "1", "s1.choice", "2");
        student.forge(attempt + "/slots/1", "slot", "1", "s1.choice", "3");
        assertThat(student.handIn(attempt).text(".score")).contains("0 punti su 3");
    }

    @Test
    void noAnswer_isToldSoAndIsNoTry() {
        String attempt = student.practice("prova-breve");
        Reply refused = student.submit(form(attempt + "/slots/1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("fieldset [role=alert]")).contains("Prima dai una risposta");
        assertThat(refused.page().select("#feedback")).isEmpty();
        choose(attempt, "verde smeraldo");
        assertThat(student.handIn(attempt).text(".score")).contains("1 punto su 3");
    }

    @Test
    void anUnreadableAnswer_isKeptWithTheReasonBesideItsFieldAndCostsNothing() {
        String attempt = student.practice("prova-breve");
        Reply refused = student.submit(form(attempt + "/slots/2").type(2, "32 giugno 2024"));
        assertThat(refused.status()).isEqualTo(422);
        Element field = refused.page().expectFirst("input[name=s2.date]");
        assertThat(field.val()).isEqualTo("32 giugno 2024");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        String[] described = field.attr("aria-describedby").split(" ");
        assertThat(refused.page()
                        .getElementById(described[described.length - 1])
                        .text())
                .startsWith("Quel mese non ha questo giorno.");
        assertThat(refused.page().select("#feedback")).isEmpty();
        Reply right = student.send(Form.in(refused, "form.answers").type(2, "5 marzo 1871"));
        assertThat(right.text("#feedback .verdict")).isEqualTo("✓ Giusto");
        assertThat(student.handIn(attempt).text(".score")).contains("1 punto su 3");
    }

    @Test
    void sameAnswerTwice_isOneTry() {
        String attempt = student.practice("prova-breve");
        Form form = form(attempt + "/slots/1").choose(1, "rosso mattone");
        student.submit(form);
        Reply again = student.send(form);
        assertThat(again.text("#feedback .verdict")).doesNotContain("tentativi");
        Reply other = choose(attempt, "blu cobalto");
        assertThat(other.text("#feedback .verdict")).contains("2 tentativi");
    }

    @Test
    void aFlag_isKeptWithAndWithoutAnAnswer() {
        String attempt = student.practice("prova-breve");
        assertThat(student.submit(form(attempt + "/slots/3").flag(3)).status()).isEqualTo(422);
        assertThat(form(attempt + "/slots/3").value("s3.flag")).isEqualTo("1");
        student.send(form(attempt + "/slots/3").type(3, "Bruno Conti"));
        assertThat(student.open(attempt + "/summary").text("section:has(#flagged)"))
                .contains("Domanda 3 di 3");
    }

    @Test
    void aTry_isJudgedAgainAfterAReload() {
        String attempt = student.practice("prova-breve");
        Reply judged = student.send(form(attempt + "/slots/3").type(3, "Bruno Conti"));
        assertThat(student.open(attempt + "/slots/3").text("#feedback"))
                .isEqualTo(judged.text("#feedback"))
                .contains("Era il giornalaio.");
    }

    @Test
    void everyType_isPractisedFromAWrongAnswerToTheRightOne() {
        String attempt = student.practice("prova");
        Reply wrong = student.send(form(attempt + "/slots/8")
                .pick(8, "Alba", "4")
                .pick(8, "Borgo", "3")
                .pick(8, "Colle", "2")
                .pick(8, "Dosso", "1"));
        assertThat(wrong.text("#feedback .verdict")).contains("Non è giusto");
        Reply right = student.send(form(attempt + "/slots/8")
                .pick(8, "Alba", "1")
                .pick(8, "Borgo", "2")
                .pick(8, "Colle", "3")
                .pick(8, "Dosso", "4"));
        assertThat(right.text("#feedback .verdict")).contains("Giusto · 2 tentativi");
        Reply gaps = student.send(form(attempt + "/slots/9")
                .gap(9, 1, "5 marzo 1871")
                .gap(9, 2, "12")
                .pick(9, 3, "giallo"));
        assertThat(gaps.text("#feedback")).contains("2/3 del punto", "Giallo era solo il treno.");
        assertThat(gaps.text("#feedback")).doesNotContain("Tre vuoti");
        Reply pairs = student.send(form(attempt + "/slots/7").pick(7, "Ada", "apriva il cancello"));
        assertThat(pairs.text("#feedback .verdict")).contains("1/3 del punto");
        Reply passage = student.send(
                form(attempt + "/slots/10").choose(10, "Il casello è «dipinto di verde» e si vede da lontano."));
        assertThat(passage.text("#feedback")).contains("Non è giusto", "Parla del casello e basta.");
        Reply several = student.send(form(attempt + "/slots/2").choose(2, "carbone fossile", "sale marino"));
        assertThat(several.text("#feedback")).contains("Non è giusto", "Il sale viaggiava sui carri.");
        Reply truth = student.send(form(attempt + "/slots/3").choose(3, "Vero"));
        assertThat(truth.text("#feedback")).contains("Non è giusto", "È il contrario di quanto si legge.");
        Reply number = student.send(form(attempt + "/slots/5").type(5, "21"));
        assertThat(number.text("#feedback")).contains("Non è giusto", "Le cifre sono scambiate.");
    }
}
