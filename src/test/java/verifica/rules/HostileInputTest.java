package verifica.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import verifica.support.Form;
import verifica.support.Reply;
import verifica.support.Student;

/** Whatever is sent, wherever: an answer that means something, never a fault of ours. */
@QuarkusTest
class HostileInputTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "-1",
            "0",
            "99999999999999999999",
            "1e9",
            "NaN",
            "😀🇮🇹",
            "\uD83D",
            "\u202Eabc",
            "'\"><script>",
            "{web:home}",
            "${7*7}",
            "../../etc/passwd",
            "\r\nX: y",
            "٣",
            "x".repeat(100_000),
            "9".repeat(5000),
            "%00",
            "1;drop table step");
    private static final List<String> PARTS = List.of(
            "choice", "text", "number", "date", "row1", "row-1", "item1", "item99", "gap1", "gap3", "gap", "passage",
            "flag", "", ".", "unknown");

    private static void means(Reply reply, String what) {
        assertThat(reply.status()).as(what).isIn(200, 303, 400, 404, 405, 413, 415, 422, 431);
        if (reply.status() != 303) {
            assertThat(reply.page().select("header.site")).as(what).hasSize(1);
        }
    }

    /** Every slot of the quiz with all types filled with the same value, under names that exist and that don't. */
    private static String[] filled(String value) {
        List<String> fields =
                new ArrayList<>(List.of("step", value, "slot", value, value, value, "mode", value, "here", value));
        for (int slot = 0; slot <= 13; slot++) {
            fields.addAll(List.of("slot", String.valueOf(slot)));
            for (String part : value.length() > 1000 ? List.of("text") : PARTS) {
                fields.addAll(List.of("s" + slot + "." + part, value, "s" + slot + "." + part, value));
            }
        }
        return fields.toArray(String[]::new);
    }

    private static List<String> addresses(String attempt) {
        List<String> addresses = new ArrayList<>(List.of("/language", "/quizzes/prova/attempts", attempt + "/slots"));
        for (int slot = 1; slot <= 12; slot++) {
            addresses.add(attempt + "/slots/" + slot);
        }
        addresses.add(attempt + "/slots/1/reveal");
        return addresses;
    }

    @Test
    void hostileFields_neverMakeAFaultOfOurs() {
        for (String mode : List.of("exam", "practice")) {
            Student student = Student.italian();
            String attempt = student.start("prova", mode, "one-page");
            for (String value : VALUES) {
                String[] fields = filled(value);
                for (String address : addresses(attempt)) {
                    means(student.forge(address, fields), address + " with " + shortened(value));
                }
                means(student.open(attempt + "/summary"), "summary after " + shortened(value));
            }
            Reply review = student.handIn(attempt);
            assertThat(review.text(".score")).contains("12");
            assertThat(review.page().select("script")).isEmpty();
        }
    }

    @Test
    void bodiesThatAreNoForms_neverMakeAFaultOfOurs() {
        Student student = Student.english();
        String attempt = student.exam("prova");
        String token = "csrf-token=" + student.token();
        for (String body : List.of(
                "",
                "&",
                "=",
                "&&=&",
                "%",
                "%zz=%",
                token,
                token + "&%00=%00",
                token + "&%ff=%ff",
                token + "&s1.choice",
                "\u0000")) {
            for (String address : addresses(attempt)) {
                means(student.post(address, FORM, body), address + " with " + body);
            }
            means(student.post(attempt + "/finish-not", FORM, body), body);
        }
        means(student.post(attempt + "/slots", "multipart/form-data; boundary=x", "--x\r\nbroken"), "multipart");
        means(student.post(attempt + "/slots", "multipart/form-data", "no boundary"), "multipart without boundary");
        means(student.post(attempt + "/slots", "nonsense", token), "no media type");
        assertThat(student.handIn(attempt).text(".score")).contains("of 12 points");
    }

    @Test
    void hostileAddresses_neverMakeAFaultOfOurs() {
        Student student = Student.english();
        String attempt = student.exam("prova-breve");
        for (String value : List.of(
                "%00",
                "%ff", "%F0%9F%98%80", "%22%3E%3Cscript%3E", "x".repeat(3000), "", "%2e%2e%2f", "%250a", "a%0d%0ab")) {
            for (String address : List.of(
                    "/?q=",
                    "/quizzes/",
                    "/sources/",
                    "/sources/prova-quaderno?quote=",
                    attempt + "?notice=",
                    attempt + "/review?only=",
                    attempt + "/slots/",
                    "/app/",
                    "/attempts/")) {
                means(student.open(address + value), address + value);
            }
        }
    }

    @Test
    void manyFields_areRefusedOrReadButNeverAFault() {
        Student student = Student.english();
        String attempt = student.exam("prova-breve");
        StringBuilder body = new StringBuilder("csrf-token=" + student.token());
        for (int i = 0; i < 20_000; i++) {
            body.append("&a").append(i).append('=');
        }
        means(student.post(attempt + "/slots", FORM, body.toString()), "20000 fields");
        assertThat(student.submit(Form.in(student.open(attempt), "form.answers").press("save"))
                        .status())
                .isEqualTo(303);
    }

    private static String shortened(String value) {
        return value.substring(0, Math.min(20, value.length()));
    }
}
