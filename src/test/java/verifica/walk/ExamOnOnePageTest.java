package verifica.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import verifica.support.Form;
import verifica.support.Reply;
import verifica.support.Student;

/** An exam with all questions on one page, from the start to the review. */
@QuarkusTest
class ExamOnOnePageTest {

    private final Student student = Student.italian();

    /** Fills in every kind of answer: right, partly right, wrong, and none for the last question. */
    static Form filledIn(Form form) {
        return form.choose(1, "verde smeraldo")
                .choose(2, "carbone fossile")
                .choose(3, "Vero")
                .type(4, "ada ferari")
                .type(5, "dodici")
                .type(6, "6 marzo 1871")
                .pick(7, "Ada", "apriva il cancello")
                .pick(7, "Bruno", "guidava la diligenza")
                .pick(7, "Carla", "suonava la campana")
                .pick(8, "Alba", "1")
                .pick(8, "Borgo", "2")
                .pick(8, "Colle", "4")
                .pick(8, "Dosso", "3")
                .gap(9, 1, "5/3/1871")
                .gap(9, 2, "21")
                .pick(9, 3, "verde")
                .choose(10, "Partivano vagoni di «carbone e legna», mai di altro.")
                .choose(11, "<b>vietato</b> & basta");
    }

    @Test
    void savedAnswers_standThereAfterAReload() {
        String attempt = student.exam("prova");
        Form sent = filledIn(student.answers(attempt)).flag(3);
        Reply saved = student.submit(sent.press("save"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).isEqualTo(attempt + "?notice=saved");
        Reply again = student.follow(saved);
        assertThat(again.text(".notice")).isEqualTo("Salvato.");
        Form shown = Form.in(again, "form.answers");
        for (String field : new String[] {
            "s1.choice",
            "s2.choice",
            "s3.choice",
            "s3.flag",
            "s4.text",
            "s5.number",
            "s6.date",
            "s7.row1",
            "s7.row3",
            "s8.item1",
            "s8.item4",
            "s9.gap1",
            "s9.gap3",
            "s10.passage",
            "s11.choice",
            "s12.text"
        }) {
            assertThat(shown.value(field)).as(field).isEqualTo(sent.value(field));
        }
        assertThat(again.text("header.attempt")).containsPattern("\\b11\\b.* su 12");
    }

    @Test
    void summary_listsWhatIsUnansweredUnreadableAndFlagged() {
        String attempt = student.exam("prova");
        Form form = filledIn(student.answers(attempt)).type(6, "32 giugno 2024").flag(3);
        Reply refused = student.submit(form.press("summary"));
        assertThat(refused.status()).isEqualTo(422);
        Reply summary = student.send(
                Form.in(refused, "form.answers").type(6, "6 marzo 1871").press("summary"));
        assertThat(summary.text("section:has(#open)"))
                .isEqualTo("Una domanda è ancora senza risposta Domanda 12 di 12 Come si chiamava il cane?");
        assertThat(summary.text("section:has(#flagged)"))
                .isEqualTo("Contrassegnate per dopo Domanda 3 di 12 L'orologio segnava l'ora giusta.");
        assertThat(summary.page().select("#unreadable")).isEmpty();
        assertThat(summary.page().selectFirst("section:has(#open) a").attr("href"))
                .isEqualTo(attempt + "#q12");
    }

    @Test
    void handIn_scoresEveryAnswerExactly() {
        String attempt = student.exam("prova");
        student.send(filledIn(student.answers(attempt)).press("summary"));
        Reply review = student.handIn(attempt);
        assertThat(review.text(".score .percent")).isEqualTo("64 %");
        assertThat(review.text(".score")).contains("7 2/3 punti su 12", "5 giuste", "5 giuste in parte", "2 sbagliate");
        assertThat(review.text("#q1 > .verdict")).contains("Giusto");
        assertThat(review.text("#q2 > .verdict")).contains("Giusto in parte · 1/2 del punto");
        assertThat(review.text("#q3 > .verdict")).contains("Non è giusto");
        assertThat(review.text("#q4 > .verdict")).contains("Giusto");
        assertThat(review.text("#q5 > .verdict")).contains("Giusto");
        assertThat(review.text("#q6 > .verdict")).contains("Giusto in parte · 1/2 del punto");
        assertThat(review.text("#q7 > .verdict")).contains("Giusto in parte · 1/3 del punto");
        assertThat(review.text("#q8 > .verdict")).contains("Giusto in parte · 2/3 del punto");
        assertThat(review.text("#q9 > .verdict")).contains("Giusto in parte · 2/3 del punto");
        assertThat(review.text("#q10 > .verdict")).contains("Giusto");
        assertThat(review.text("#q11 > .verdict")).contains("Giusto");
        assertThat(review.text("#q12 > .verdict")).contains("Senza risposta");
    }

    @Test
    void anUnreadableAnswer_isKeptAndEarnsNothing() {
        String attempt = student.exam("prova");
        Reply refused = student.submit(
                filledIn(student.answers(attempt)).type(6, "32 giugno 2024").press("save"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".slots .mark-unreadable")).hasSize(1);
        Reply summary = student.open(attempt + "/summary");
        assertThat(summary.text("section:has(#unreadable)")).contains("Domanda 6 di 12");
        Reply review = student.handIn(attempt);
        assertThat(review.text(".score")).contains("7 1/6 punti su 12");
        assertThat(review.text("#q6")).contains("32 giugno 2024").contains("Quel mese non ha questo giorno");
    }

    @Test
    void anEmptyExam_canBeHandedInKnowingly() {
        String attempt = student.exam("prova");
        Reply summary = student.open(attempt + "/summary");
        assertThat(summary.text()).contains("12 domande sono ancora senza risposta", "valgono come sbagliate");
        Reply review = student.handIn(attempt);
        assertThat(review.text(".score .percent")).isEqualTo("0 %");
        assertThat(review.text(".score")).contains("0 punti su 12", "12 sbagliate o saltate");
    }

    @Test
    void review_showsKeyExplanationAndMarkedPassage() {
        String attempt = student.exam("prova");
        student.send(student.answers(attempt).choose(1, "blu cobalto").press("save"));
        Reply review = student.handIn(attempt);
        assertThat(review.text("#q1 .key")).contains("verde smeraldo");
        assertThat(review.text("#q1 .chosen")).contains("blu cobalto", "Il blu era quello delle divise.");
        assertThat(review.text("#q1 .explanation")).contains("Il quaderno lo dice subito");
        assertThat(review.text("#q1 blockquote mark")).isEqualTo("dipinto di verde");
        assertThat(review.page().selectFirst("#q1 figcaption a").attr("href"))
                .isEqualTo("/sources/prova-quaderno?quote=dipinto+di+verde#p1");
        assertThat(review.page().select("#q6 figure.citation")).hasSize(2);
        assertThat(review.text("#q6 .side-by-side"))
                .contains("Un’altra versione", "il 9 aprile 1872", "La gazzetta sposta l'apertura di un anno.");
    }

    @Test
    void onlyMistakes_leavesOutWhatWasRight() {
        String attempt = student.exam("prova");
        student.send(filledIn(student.answers(attempt)).press("save"));
        student.handIn(attempt);
        Reply mistakes = student.open(attempt + "/review?only=mistakes");
        assertThat(mistakes.page().select("article.reviewed").eachAttr("id"))
                .containsExactly("q2", "q3", "q6", "q7", "q8", "q9", "q12");
    }

    @Test
    void texts_areShownAsTheyAre() {
        String attempt = student.exam("prova");
        Reply page = student.open(attempt);
        assertThat(page.page().select("script, main b, main i")).isEmpty();
        assertThat(page.text("#q11")).contains("<i>muro</i>", "<script>alert(1)</script>", "<b>vietato</b> & basta");
        Reply review = student.handIn(attempt);
        assertThat(review.page().select("script, main b, main i")).isEmpty();
        assertThat(review.text("#q11 blockquote mark")).isEqualTo("<b>vietato</b> & basta");
        assertThat(review.text("#q11 .explanation")).contains("con <b> e &amp;.");
    }

    @Test
    void review_showsTheOptionsInTheOrderOfTheExam() {
        String attempt = student.exam("prova");
        var asked = student.open(attempt).page().select("#q1 label.option span").eachText();
        assertThat(student.open(attempt).page().select("#q1 label.option span").eachText())
                .isEqualTo(asked);
        Reply review = student.handIn(attempt);
        assertThat(review.page().select("#q1 .option-text").eachText()).isEqualTo(asked);
    }
}
