package verifica.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verifica.base.Fields;

/** The small values of an attempt: its score, and what a page of it sends. */
class ScoreTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 12, 0, 0",
        "12, 1, 12, 12, 100",
        "37, 3, 15, 12 1/3, 82",
        "2, 3, 3, 2/3, 22",
        "1, 1000, 3, 1/1000, 1",
        "2999, 1000, 3, 2 999/1000, 99",
        "1, 2, 1, 1/2, 50",
        "3, 200, 1, 3/200, 2",
        "0, 1, 0, 0, 0",
        "1, 1, 100000000, 1, 1"
    })
    void score_isReadAsFractionAndPercent(int numerator, int denominator, int maximum, String text, int percent) {
        Score score = new Score(BigFraction.of(numerator, denominator), maximum);
        assertThat(score.text()).isEqualTo(text);
        assertThat(score.percent()).isEqualTo(percent);
    }

    @Test
    void posted_takesTheSlotsThatTheAttemptHas() {
        Posted posted = Posted.of(
                new Fields(Map.of(
                        "slot", List.of("2", "0", "-1", "4", "x", "", "2", "99999999999"),
                        "step", List.of("7", "8"),
                        "s2.text", List.of("a"),
                        "s22.text", List.of("b"),
                        "s3.text", List.of("c"))),
                3);
        assertThat(posted.step()).isEqualTo(7);
        assertThat(posted.slots()).isEqualTo(Map.of(2, new Fields(Map.of("text", List.of("a")))));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "0, 0", "007, 7", "-1, -1", "1.5, -1", "1e3, -1", "'', -1", "' 1', -1", "1234567, -1", "٣, -1"
    })
    void number_isSmallAndWholeOrNone(String text, int number) {
        assertThat(Posted.number(text)).isEqualTo(number);
    }

    @Test
    void slotOfTheAddress_standsForCertain() {
        Fields form = Posted.withSlot(new Fields(Map.of("slot", List.of("1", "3"), "s2.text", List.of("a"))), 2);
        assertThat(Posted.of(form, 3).slots()).containsOnlyKeys(2);
        assertThat(Posted.of(Fields.NONE, 3)).isEqualTo(new Posted(-1, Map.of()));
    }

    @Test
    void notices_areOnlyTheKnownOnes() {
        assertThat(Notices.known("saved")).isEqualTo("saved");
        assertThat(Notices.known("late")).isEqualTo("late");
        assertThat(Notices.known("<b>")).isEmpty();
        assertThat(Notices.known(null)).isEmpty();
    }
}
