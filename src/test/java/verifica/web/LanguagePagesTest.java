package verifica.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the choice of a language leads back to, and which language is spoken. */
class LanguagePagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/me",
                "/?q=a+b",
                "/quizzes/x-1",
                "/attempts/AZ_-09/slots/3?notice=saved",
                "/sources/x?quote=a%20b#p7",
                "/~a.b=c&d"
            })
    void pathOfOurs_isGoneBackTo(String here) {
        assertThat(LanguagePages.ours(here)).isEqualTo(here);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil",
                "///evil",
                "https://evil",
                "/\\evil",
                "\\\\evil",
                "evil",
                "javascript:x",
                "/a\r\nb",
                "/a\n",
                "/a b",
                "/a\tb",
                "/\u0000",
                "/a@b",
                "/a:b",
                "?x",
                "#x",
                "/è",
                "/\u2028"
            })
    void anythingElse_leadsHome(String here) {
        assertThat(LanguagePages.ours(here)).isEqualTo("/");
    }

    @Test
    void accepted_isTheFirstThatWeSpeak() {
        assertThat(Reader.accepted(List.of(Locale.GERMAN, Locale.ITALY, Locale.ENGLISH)))
                .isEqualTo(Locale.ITALIAN);
        assertThat(Reader.accepted(List.of(Locale.US, Locale.ITALY))).isEqualTo(Locale.ENGLISH);
        assertThat(Reader.accepted(List.of(Locale.GERMAN))).isEqualTo(Locale.ENGLISH);
        assertThat(Reader.accepted(List.of())).isEqualTo(Locale.ENGLISH);
        assertThat(Reader.known("it-CH")).isEqualTo(Locale.ITALIAN);
        assertThat(Reader.known("klingon")).isEqualTo(Locale.ENGLISH);
    }
}
