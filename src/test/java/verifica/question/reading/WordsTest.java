package verifica.question.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l'articolo | l articolo",
                "L’ARTICOLO | l articolo",
                "l\u02BCarticolo | l articolo",
                "Kim Jong-un | kim jong un",
                "Kim Jong‑un | kim jong un",
                "Perché no? | perche no",
                "PERCHE´ | perche",
                "«Mercoledì», disse. | mercoledi disse",
                "Łódź | lodz",
                "Ærøskøbing | aeroskobing",
                "Đorđe | dorde",
                "STRASSE Straße | strasse strasse",
                "İstanbul ısı | istanbul isi",
                "Çatalhöyük | catalhoyuk",
                "e\u0301 \u00E9 | e e",
                "soft\u00ADhyphen zero\u200Bwidth | softhyphen zerowidth",
                "art. 51, n.º 3 | art 51 n 3",
                "51° 51º | 51 51",
                "１９ giugno | 19 giugno",
                "ﬁne | fine",
                "10² 1½ | 10 2 1 1 2",
                "Белоусов Андрей | белоусов андреи",
                "김정은 | 김정은",
                "ὈΔΥΣΣΕΎΣ Ὀδυσσεύς | οδυσσευσ οδυσσευσ"
            })
    void forgivesWhatIsNotSpelling(String written, String folded) {
        assertEquals(folded, Words.folded(written));
    }

    @Test
    void givesNoWordWhereThereIsNone() {
        assertEquals(List.of(), Words.fold(" \u00A0—?! …"));
    }

    @Property(tries = 2_000)
    void foldingTwiceChangesNothing(@ForAll String anything) {
        assertEquals(Words.folded(anything), Words.folded(Words.folded(anything)));
    }
}
