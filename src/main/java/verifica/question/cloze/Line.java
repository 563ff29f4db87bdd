package verifica.question.cloze;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import verifica.base.Messages;
import verifica.question.Outcome;
import verifica.question.Parts;
import verifica.question.ReviewView;
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
        List<Option> others) {

    static Line of(ReviewView<Cloze> view, int number) {
        Gap gap = view.content().gap(number);
        String part = Parts.name(number);
        String given = view.response().part(number);
        Optional<Option> chosen = gap.option(given);
        return new Line(
                number,
                gap.kind() == Gap.Kind.OPTIONS ? chosen.map(Option::text).orElse("") : given,
                gap.kind() == Gap.Kind.TEXT || gap.kind() == Gap.Kind.OPTIONS,
                Outcome.of(view.outcome().part(part)).verdict(),
                view.problem(part),
                chosen.filter(option -> !option.key()).map(Option::reason).orElse(""),
                key(gap, view.locale()),
                gap.options().stream()
                        .filter(option -> !option.key()
                                && !option.reason().isEmpty()
                                && chosen.filter(option::equals).isEmpty())
                        .toList());
    }

    private static String key(Gap gap, Locale locale) {
        return switch (gap.kind()) {
            case TEXT -> gap.firstKey();
            case NUMBER -> amount(gap.number(), locale);
            case DATE -> gap.date().in(locale);
            case OPTIONS ->
                gap.options().stream()
                        .filter(Option::key)
                        .map(Option::text)
                        .findFirst()
                        .orElse("");
        };
    }

    private static String amount(Amount key, Locale locale) {
        String value = Amount.format(key.value(), locale);
        return key.tolerance().signum() == 0
                ? value
                : Messages.of(ClozeMessages.class, locale).within(value, Amount.format(key.tolerance(), locale));
    }
}
