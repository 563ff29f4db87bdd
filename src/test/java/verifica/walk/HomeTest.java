package verifica.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import verifica.support.Reply;
import verifica.support.Student;

/** The front page, the page of one's own attempts, and the pages of quizzes and sources. */
@QuarkusTest
class HomeTest {

    private final Student student = Student.italian();

    private static Element entry(Reply home, String quiz) {
        return home.page().expectFirst("ol.quizzes li:has(a[href=/quizzes/" + quiz + "])");
    }

    @Test
    void home_tellsWhatEachQuizIs() {
        Element entry = entry(student.open("/"), "prova");
        assertThat(entry.text())
                .contains(
                        "Prova completa", "Tutti i tipi di domanda.", "12 domande", "circa 10 minuti", "ancora da fare")
                .contains("Tratto da", "Quaderno della stazione", "Gazzetta dei pendolari");
        assertThat(entry.select("a[href=/sources/prova-quaderno]")).hasSize(1);
    }

    @Test
    void search_findsTitlesDescriptionsAndSourcesWithoutCaseOrAccents() {
        for (String query :
                new String[] {"Prova completa", "tipi+DI+domanda", "gazzetta", "GAZZETTA+pendolàri+completa"}) {
            Reply found = student.open("/?q=" + query.replace(" ", "+").replace("à", "%C3%A0"));
            assertThat(found.page().select("ol.quizzes li h3").eachText())
                    .as(query)
                    .contains("Prova completa");
            assertThat(found.page().select("ol.quizzes li").size())
                    .isLessThan(student.open("/").page().select("ol.quizzes li").size());
        }
    }

    @Test
    void searchWithoutAHit_saysWhatToDo() {
        Reply none = student.open("/?q=%3Cscript%3Ezzzz%3C%2Fscript%3E");
        assertThat(none.text()).contains("Nessun quiz corrisponde a «<script>zzzz</script>»", "Mostra tutti");
        assertThat(none.page().select("script, ol.quizzes li")).isEmpty();
        assertThat(none.page().expectFirst("#q").val()).isEqualTo("<script>zzzz</script>");
    }

    @Test
    void bestScore_isTheHighestThatWasHandedIn() {
        String first = student.exam("prova-breve");
        student.send(student.answers(first).choose(1, "verde smeraldo").press("save"));
        student.handIn(first);
        student.handIn(student.exam("prova-breve"));
        Reply home = student.open("/");
        assertThat(entry(home, "prova-breve").text()).contains("il tuo migliore: 33 %");
        assertThat(entry(home, "prova").text()).contains("ancora da fare");
        assertThat(entry(Student.italian().open("/"), "prova-breve").text()).contains("ancora da fare");
    }

    @Test
    void whatIsUnderWay_canBeContinuedFromTheFrontPage() {
        assertThat(student.open("/").page().select("#under-way")).isEmpty();
        String exam = student.exam("prova-breve");
        String practice = student.practice("prova");
        assertThat(student.open("/").page().select("section:has(#under-way) a").eachAttr("href"))
                .containsExactly(practice, exam);
        student.handIn(exam);
        assertThat(student.open("/").page().select("section:has(#under-way) a").eachAttr("href"))
                .containsExactly(practice);
    }

    @Test
    void me_saysWhatToDoWhereNothingWasTaken() {
        Reply empty = student.open("/me");
        assertThat(empty.text()).contains("non hai ancora fatto nessun quiz");
        assertThat(empty.page().select("main a[href=/]")).hasSize(1);
        assertThat(empty.page().select("table, svg")).isEmpty();
    }

    @Test
    void me_showsEveryAttemptInAPictureAndATable() {
        String first = student.exam("prova-breve");
        student.send(student.answers(first).choose(1, "verde smeraldo").press("save"));
        student.handIn(first);
        assertThat(student.open("/me").page().select("svg")).isEmpty();
        String second = student.exam("prova-breve");
        student.send(student.answers(second)
                .choose(1, "verde smeraldo")
                .type(2, "5/3/1871")
                .type(3, "Ada Ferrari")
                .press("save"));
        student.handIn(second);
        student.practice("prova");
        Reply me = student.open("/me");
        assertThat(me.page().select("svg circle")).hasSize(2);
        assertThat(me.page().expectFirst("svg").attr("aria-label")).contains("2 risultati", "da 33 a 100");
        assertThat(me.page().select("tbody tr")).hasSize(3);
        assertThat(me.text("tbody tr:nth-child(1)")).contains("Prova completa", "Esercizio", "in corso");
        assertThat(me.text("tbody tr:nth-child(2)")).contains("Prova breve", "Esame", "100 % (3/3)");
        assertThat(me.text("tbody tr:nth-child(3)")).contains("33 % (1/3)");
        assertThat(me.page().expectFirst("tbody tr:nth-child(2) a").attr("href"))
                .isEqualTo(second);
        assertThat(Student.italian().open("/me").page().select("tbody tr")).isEmpty();
    }

    @Test
    void quizPage_tellsWhatComes() {
        Reply quiz = student.open("/quizzes/prova");
        assertThat(quiz.text())
                .contains("12 domande · circa 10 minuti", "Conta il primo tentativo", "Non serve un account");
        assertThat(student.open("/quizzes/none").status()).isEqualTo(404);
        assertThat(Student.english().open("/quizzes/prova").text(".facts"))
                .isEqualTo("12 questions · about 10 minutes · in Italian");
    }

    @Test
    void source_marksExactlyTheWordsOfTheAddress() {
        Reply plain = student.open("/sources/prova-quaderno");
        assertThat(plain.page().select("mark")).isEmpty();
        assertThat(plain.page().select("[id~=^p[0-9]+$]").eachAttr("id"))
                .containsExactly("p1", "p2", "p3", "p4", "p5", "p6", "p7");
        assertThat(plain.text(".facts-list"))
                .contains("Ada Ferrari", "Tipografia del Lago", "1871-04", "tace i ritardi");
        Reply marked = student.open("/sources/prova-quaderno?quote=il%205%20marzo%201871");
        assertThat(marked.page().select("mark").eachText()).containsExactly("il 5 marzo 1871");
        assertThat(marked.page().select(".cited").eachAttr("id")).containsExactly("p5");
        Reply both = student.open(
                "/sources/prova-quaderno?quote=il%205%20marzo%201871&quote=%3Cb%3Evietato%3C%2Fb%3E+%26+basta");
        assertThat(both.page().select("mark")).hasSize(2);
        assertThat(student.open("/sources/prova-quaderno?quote=niente").page().select("mark"))
                .isEmpty();
    }

    @Test
    void source_escapesWhatItShowsAndWhatItIsAskedFor() {
        Reply marked = student.open("/sources/prova-quaderno?quote=%3Cb%3Evietato%3C%2Fb%3E+%26+basta");
        assertThat(marked.page().select("mark").eachText()).containsExactly("<b>vietato</b> & basta");
        assertThat(marked.page().select("main b")).isEmpty();
        Reply hostile = student.open("/sources/prova-quaderno?quote=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(hostile.status()).isEqualTo(200);
        assertThat(hostile.body()).doesNotContain("<script>alert");
    }

    @Test
    void sourceWithoutAuthor_saysSo() {
        assertThat(student.open("/sources/prova-gazzetta").text(".facts-list")).contains("Autore non indicato");
        assertThat(student.open("/sources/none").status()).isEqualTo(404);
    }
}
