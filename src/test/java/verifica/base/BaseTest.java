package verifica.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names that cannot be guessed, and the values of posted forms. */
class BaseTest {

    @Test
    void tokens_areWellFormedAndNeverTheSame() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String token = Tokens.random();
            assertThat(token).matches("[A-Za-z0-9_-]{22}");
            assertThat(Tokens.wellFormed(token)).isTrue();
            assertThat(seen.add(token)).isTrue();
        }
    }

    @Test
    void otherTexts_areNoTokens() {
        String token = Tokens.random();
        for (String other : new String[] {
            null,
            "",
            "x",
            token + "x",
            token.substring(1),
            "é" + token.substring(1),
            " " + token.substring(1),
            "/" + token.substring(1),
            "٣" + token.substring(1)
        }) {
            assertThat(Tokens.wellFormed(other)).as(other).isFalse();
        }
    }

    @Test
    void hash_isSha256InHexadecimal() {
        assertThat(Tokens.hash("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Tokens.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Tokens.hash("è")).isEqualTo(Tokens.hash(new byte[] {(byte) 0xc3, (byte) 0xa8}));
    }

    @Test
    void fields_giveTheFirstValueAllValuesOrNothing() {
        Fields fields = new Fields(Map.of("a", List.of("1", "2"), "b", List.of()));
        assertThat(fields.first("a")).isEqualTo("1");
        assertThat(fields.all("a")).containsExactly("1", "2");
        assertThat(fields.first("b")).isEmpty();
        assertThat(fields.first("c")).isEmpty();
        assertThat(fields.all("c")).isEmpty();
        assertThat(fields.has("b")).isTrue();
        assertThat(fields.has("c")).isFalse();
    }

    @Test
    void fieldsUnderAPrefix_areThoseOfOneSlot() {
        Fields fields = new Fields(
                Map.of("s1.text", List.of("a"), "s11.text", List.of("b"), "text", List.of("c"), "s1.", List.of("d")));
        assertThat(fields.under("s1.").values()).isEqualTo(Map.of("text", List.of("a"), "", List.of("d")));
        assertThat(fields.under("s2.")).isEqualTo(Fields.NONE);
    }
}
