package verifica.question.cloze;

import java.util.List;
import verifica.question.Verdict;

/**
 * One gap as the review part shows it.
 *
 * @param given what was typed or chosen; empty for nothing
 * @param worded whether given and key are words of the content's language, not a date or a number
 * @param problem why it could not be read; empty where it could
 * @param reason where a wrong option was chosen: why it is wrong
 * @param key the key; shown only where it may be told
 * @param others the options that were neither chosen nor right but have a reason; shown only with the key
 */
public record Line(
        int number,
        String given,
        boolean worded,
        Verdict verdict,
        String problem,
        String reason,
        String key,
        List<Option> others) {}
