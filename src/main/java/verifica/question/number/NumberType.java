package verifica.question.number;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.base.Fields;
import verifica.question.Fault;
import verifica.question.InputView;
import verifica.question.Outcome;
import verifica.question.Proof;
import verifica.question.QuestionType;
import verifica.question.Reading;
import verifica.question.Response;
import verifica.question.ReviewView;
import verifica.question.Sample;
import verifica.question.Shuffle;
import verifica.question.reading.NumberReader;

/** A number is typed, in digits or in words, and compared exactly. */
@ApplicationScoped
public class NumberType implements QuestionType<NumberContent> {

    private static final String NUMBER = "number";

    @CheckedTemplate(basePath = "question/number")
    static class Templates {
        static native TemplateInstance input(InputView<NumberContent> view);

        static native TemplateInstance review(
                ReviewView<NumberContent> view,
                List<String> echoes,
                String reason,
                String key,
                List<String> also,
                List<String> partly);
    }

    @Override
    public String id() {
        return "number";
    }

    @Override
    public Class<NumberContent> contentClass() {
        return NumberContent.class;
    }

    @Override
    public List<Fault> check(NumberContent content) {
        List<Fault> faults = new ArrayList<>();
        List<NumberKey> accepted = content.accepted();
        if (accepted.isEmpty()) {
            faults.add(new Fault("no-key", "/key", locale -> messages(locale).noKey()));
        } else if (accepted.stream().noneMatch(NumberKey::earnsAll)) {
            faults.add(new Fault(
                    "no-full-key",
                    content.key() == null ? "/keys" : "/key",
                    locale -> messages(locale).noFullKey()));
        }
        if (content.key() != null) {
            check(content.key(), "/key", faults);
        }
        for (int i = 0; i < content.keys().size(); i++) {
            check(content.keys().get(i), "/keys/" + i, faults);
        }
        for (int i = 0; i < content.wrong().size(); i++) {
            BigDecimal wrong = content.wrong().get(i).value();
            if (accepted.stream().anyMatch(key -> key.accepts(wrong))) {
                faults.add(new Fault(
                        "wrong-is-key",
                        "/wrong/" + i,
                        locale -> messages(locale).wrongIsKey()));
            }
        }
        return faults;
    }

    private static void check(NumberKey key, String path, List<Fault> faults) {
        if (key.tolerance() != null && key.tolerance().signum() < 0) {
            faults.add(new Fault(
                    "negative-tolerance", path, locale -> messages(locale).negativeTolerance()));
        } else if (key.low().compareTo(key.high()) > 0) {
            faults.add(new Fault("empty-range", path, locale -> messages(locale).emptyRange()));
        }
        if (key.credit().signum() <= 0 || key.credit().compareTo(BigFraction.ONE) > 0) {
            faults.add(new Fault(
                    "credit-out-of-range", path, locale -> messages(locale).creditOutOfRange()));
        }
    }

    @Override
    public Response accept(NumberContent content, Fields fields, Shuffle shuffle) {
        return Response.typed(fields, NUMBER);
    }

    @Override
    public Reading read(NumberContent content, Response response) {
        if (response.part(NUMBER).isEmpty()) {
            return Reading.EMPTY;
        }
        return number(content, response)
                .map(number ->
                        Reading.understoodAs(locale -> messages(locale).readAs(withUnit(content, number, locale))))
                .orElseGet(
                        () -> Reading.invalid(NUMBER, locale -> messages(locale).notANumber()));
    }

    /** The number that was typed; the unit may stand behind it, although the page shows it there. */
    private static Optional<BigDecimal> number(NumberContent content, Response response) {
        String typed = response.part(NUMBER);
        return withoutUnit(content.unit(), typed).flatMap(NumberReader::read).or(() -> NumberReader.read(typed));
    }

    private static Optional<String> withoutUnit(String unit, String typed) {
        int end = typed.length() - unit.length();
        return !unit.isEmpty()
                        && end > 0
                        && typed.regionMatches(true, end, unit, 0, unit.length())
                        && !Character.isLetter(typed.charAt(end - 1))
                ? Optional.of(typed.substring(0, end))
                : Optional.empty();
    }

    @Override
    public Outcome grade(NumberContent content, Response response) {
        return number(content, response)
                .map(number -> Outcome.clipped(content.credit(number)))
                .orElse(Outcome.WRONG);
    }

    @Override
    public TemplateInstance input(InputView<NumberContent> view) {
        return Templates.input(view);
    }

    @Override
    public TemplateInstance review(ReviewView<NumberContent> view) {
        NumberContent content = view.content();
        Optional<BigDecimal> number = number(content, view.response());
        boolean asTyped = number.map(n -> Numerals.format(n, view.locale()))
                .filter(view.response().part(NUMBER)::equals)
                .isPresent();
        List<NumberKey> others = content.accepted().stream().skip(1).toList();
        return Templates.review(
                view,
                asTyped ? List.of() : view.echoes(),
                number.flatMap(content::wrong).map(WrongNumber::reason).orElse(""),
                content.accepted().stream()
                        .findFirst()
                        .map(key -> words(key, view.locale()))
                        .orElse(""),
                others.stream()
                        .filter(NumberKey::earnsAll)
                        .map(key -> words(key, view.locale()))
                        .toList(),
                others.stream()
                        .filter(key -> !key.earnsAll())
                        .map(key -> words(key, view.locale()))
                        .toList());
    }

    private static String withUnit(NumberContent content, BigDecimal number, Locale locale) {
        return (Numerals.format(number, locale) + " " + content.unit()).strip();
    }

    private static String words(NumberKey key, Locale locale) {
        String low = Numerals.format(key.low(), locale);
        String high = Numerals.format(key.high(), locale);
        if (key.value() == null) {
            return messages(locale).fromTo(low, high);
        }
        String value = Numerals.format(key.value(), locale);
        return key.tolerance() == null ? value : messages(locale).withTolerance(value, low, high);
    }

    @Override
    public Proof proof(NumberContent content, String passage) {
        return NumberReader.find(passage).stream()
                        .anyMatch(number -> content.accepted().stream().anyMatch(key -> key.accepts(number)))
                ? Proof.SHOWN
                : Proof.NOT_SHOWN;
    }

    @Override
    public List<Sample> samples(NumberContent content) {
        List<Sample> samples = new ArrayList<>(List.of(Sample.empty(), Sample.invalid(Response.of(NUMBER, "?"))));
        content.wrong().forEach(wrong -> samples.add(earning(BigFraction.ZERO, plain(wrong.value()))));
        for (NumberKey key : content.accepted()) {
            Stream.of(key.value() == null ? key.low() : key.value(), key.low(), key.high())
                    .distinct()
                    .forEach(number -> {
                        BigFraction credit = content.credit(number);
                        spellings(number).forEach(typed -> samples.add(earning(credit, typed)));
                    });
            Stream.of(key.low().subtract(BigDecimal.ONE), key.high().add(BigDecimal.ONE))
                    .filter(outside -> isWrong(content, outside))
                    .forEach(outside -> samples.add(earning(BigFraction.ZERO, plain(outside))));
            if (key.value() != null) {
                otherDigits(plain(key.value())).stream()
                        .filter(typed -> isWrong(content, new BigDecimal(typed)))
                        .forEach(typed -> samples.add(earning(BigFraction.ZERO, typed)));
            }
        }
        return samples;
    }

    private static boolean isWrong(NumberContent content, BigDecimal number) {
        return content.accepted().stream().noneMatch(key -> key.accepts(number));
    }

    private static Sample earning(BigFraction credit, String typed) {
        Response response = Response.of(NUMBER, typed);
        if (credit.equals(BigFraction.ZERO)) {
            return Sample.wrong(response);
        }
        return credit.equals(BigFraction.ONE) ? Sample.right(response) : Sample.partial(response, credit);
    }

    /** Ways of typing one number. */
    private static List<String> spellings(BigDecimal number) {
        List<String> spellings =
                new ArrayList<>(List.of(plain(number), " " + plain(number).replace('.', ',')));
        boolean whole = number.scale() <= 0;
        if (whole && number.abs().compareTo(BigDecimal.valueOf(1000)) >= 0) {
            spellings.add(Numerals.format(number, Locale.ITALIAN));
            spellings.add(Numerals.format(number, Locale.ENGLISH));
            spellings.add(Numerals.format(number, Locale.ENGLISH).replace(',', ' '));
        }
        BigDecimal thousands = number.movePointLeft(3).stripTrailingZeros();
        if (number.signum() > 0 && thousands.scale() <= 0) {
            spellings.add(thousands.toPlainString() + "mila");
        }
        return spellings;
    }

    /** In digits, so that it is read as this number: a point before exactly three digits would group thousands. */
    private static String plain(BigDecimal number) {
        return number.toPlainString() + (number.scale() == 3 ? "0" : "");
    }

    /** The number with one digit changed, for each of its digits. */
    private static List<String> otherDigits(String number) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (Character.isDigit(c)) {
                others.add(number.substring(0, i) + (c == '9' ? '8' : (char) (c + 1)) + number.substring(i + 1));
            }
        }
        return others;
    }

    private static NumberMessages messages(Locale locale) {
        return MessageBundles.get(NumberMessages.class, Localized.Literal.of(locale.getLanguage()));
    }
}
