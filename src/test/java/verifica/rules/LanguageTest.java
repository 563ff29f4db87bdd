package verifica.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import verifica.support.Form;
import verifica.support.Reply;
import verifica.support.Student;

/** Which language the pages speak, and where the choice of another leads. */
@QuarkusTest
class LanguageTest {

    private static final URI OURS = URI.create("http://localhost/language");

    private static String language(Student student) {
        Reply home = student.open("/");
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.header("Content-Language"))
                .isEqualTo(home.page().expectFirst("html").attr("lang"));
        return home.header("Content-Language");
    }

    @Test
    void browsersLanguages_decideUntilOneIsChosen() {
        Map<String, String> expected = Map.ofEntries(
                Map.entry("it", "it"),
                Map.entry("it-CH", "it"),
                Map.entry("en-US,it;q=0.8", "en"),
                Map.entry("de,fr;q=0.9,it;q=0.5,en;q=0.1", "it"),
                Map.entry("it;q=0.1,en;q=0.9", "en"),
                Map.entry("de", "en"),
                Map.entry("*", "en"),
                Map.entry("ITALIANO", "en"),
                Map.entry("x".repeat(1000), "en"),
                Map.entry("<script>", "en"));
        expected.forEach((asked, given) ->
                assertThat(language(Student.asking(asked))).as(asked).isEqualTo(given));
    }

    @Test
    void malformedLanguages_stillGetAPage() {
        for (String asked : List.of(";;;", "it;q=x", ",,,", "it;;q=1", "-", "it;q=", "en-", "\u00e8")) {
            assertThat(language(Student.asking(asked))).as(asked).isIn("it", "en");
        }
    }

    @Test
    void choice_isKeptAndLeadsBackToThePage() {
        Student student = Student.english();
        Form form =
                Form.in(student.open("/quizzes/prova?x=1"), "form.languages").add("language", "it");
        Reply chosen = student.submit(form);
        assertThat(chosen.location()).isEqualTo("/quizzes/prova?x=1");
        assertThat(student.follow(chosen).page().expectFirst("html").attr("lang"))
                .isEqualTo("it");
        assertThat(language(student)).isEqualTo("it");
        assertThat(student.open("/nope").text("h1")).isEqualTo("Questa pagina non c’è");
    }

    @Test
    void choiceOnAFormsErrorPage_leadsToSomethingThatOpens() {
        Student student = Student.italian();
        String attempt = student.exam("prova-breve");
        Reply refused = student.submit(
                student.answers(attempt).type(2, "32 giugno 2024").press("save"));
        assertThat(refused.status()).isEqualTo(422);
        Reply back = student.submit(Form.in(refused, "form.languages").add("language", "en"));
        assertThat(student.open(back.location()).status()).as(back.location()).isIn(200, 303);
    }

    @Test
    void unknownLanguage_isTheFirstOfOurs() {
        for (String chosen : List.of("", "xx", "it\r\nX: y", "../..", "<b>", "it; Path=/x", "x".repeat(2000))) {
            Student student = Student.italian();
            Reply reply = student.forge("/language", "language", chosen, "here", "/");
            assertThat(reply.status()).as(chosen).isEqualTo(303);
            assertThat(reply.header("X")).isNull();
            assertThat(student.cookies().get("language")).as(chosen).isIn("en", "it");
        }
        for (String cookie : List.of("xx", "../etc", "\"", "it_IT", "x".repeat(2000))) {
            Student student = Student.italian();
            student.cookies().put("language", cookie);
            assertThat(language(student)).as(cookie).isIn("en", "it");
        }
    }

    @Test
    void choice_neverLeadsToAnotherSite() {
        Student student = Student.italian();
        for (String here : List.of(
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\\/evil.example",
                "///evil.example",
                "http:evil.example",
                "javascript:alert(1)",
                "evil.example",
                "",
                " ",
                "/\t/evil.example",
                "/\r\nLocation: https://evil.example",
                "/%0d%0aX: y",
                "/a b",
                "@evil.example",
                "/\u0000//evil.example",
                "?x=1",
                "#x",
                "/%5Cevil.example",
                "/%2F%2Fevil.example",
                "/../..//evil.example",
                "/.//evil.example",
                "/x/..//evil.example")) {
            Reply reply = student.forge("/language", "language", "it", "here", here);
            assertThat(reply.status()).as(here).isEqualTo(303);
            assertThat(reply.headers().getValues("Location")).hasSize(1);
            assertThat(reply.header("Location")).as(here).doesNotContain("\\");
            assertThat(OURS.resolve(reply.header("Location")).getHost())
                    .as(here)
                    .isIn("localhost", "127.0.0.1");
            assertThat(reply.location()).as(here).doesNotStartWith("//").startsWith("/");
        }
    }
}
