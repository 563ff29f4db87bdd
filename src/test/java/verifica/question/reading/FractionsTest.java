package verifica.question.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionsTest {

    @ParameterizedTest
    @CsvSource({
        "1/2, 1/2",
        "2/4, 1/2",
        "50%, 1/2",
        "-50%, -1/2",
        "33.3%, 333/1000",
        "0.5, 1/2",
        "1, 1",
        "100%, 1",
        "0, 0",
        "-1/4, -1/4",
        "0%, 0",
        "-0, 0",
        "' 3/4 ', 3/4",
        "-33.33333%, -3333333/10000000",
        "4/2, 2"
    })
    void readsExactly(String written, String meant) {
        assertEquals(meant, Fractions.format(Fractions.parse(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "half",
                "1/0",
                "1/",
                "/2",
                "1/2%",
                "1//2",
                "50 %",
                "%",
                ".5",
                "5.",
                "0,5",
                "1/-2",
                "--1",
                "1e3",
                "NaN",
                "١/٢",
                "1234567890123",
                "1/2/3",
                "1 / 2"
            })
    void saysWhatAnAuthorCanWriteInstead(String written) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Fractions.parse(written));
        assertEquals(true, refusal.getMessage().contains("write 1/2, 50%"));
    }

    @Test
    void refusesNothingAtAll() {
        assertThrows(IllegalArgumentException.class, () -> Fractions.parse(null));
    }

    @Test
    void writesASignInFrontWhereverTheFractionKeepsIt() {
        assertEquals("-1/4", Fractions.format(BigFraction.of(1, -4)));
        assertEquals("1/4", Fractions.format(BigFraction.of(-1, -4)));
    }

    @Test
    void threeThirdsAreOne() {
        BigFraction third = Fractions.parse("1/3");
        assertEquals(BigFraction.ONE, third.add(third).add(third));
    }

    @Property
    void whatIsWrittenReadsBack(@ForAll int numerator, @ForAll @IntRange(min = 1) int denominator) {
        BigFraction fraction = BigFraction.of(numerator, denominator);
        assertEquals(fraction, Fractions.parse(Fractions.format(fraction)));
    }
}
