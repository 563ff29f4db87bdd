package verifica.question.shorttext;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import verifica.question.reading.TextMatcher;
import verifica.question.reading.Words;

/** A word or a name is typed; its spelling is forgiven as far as it cannot turn one fact into another. */
@ApplicationScoped
public class ShortTextType implements QuestionType<ShortText> {

    private static final String TEXT = "text";

    @CheckedTemplate(basePath = "question/shorttext")
    static class Templates {
        static native TemplateInstance input(InputView<ShortText> view);

        static native TemplateInstance review(
                ReviewView<ShortText> view, String slipOf, String reason, List<Key> also, List<Key> partly);
    }

    @Override
    public String id() {
        return "short-text";
    }

    @Override
    public Class<ShortText> contentClass() {
        return ShortText.class;
    }

    @Override
    public List<Fault> check(ShortText content) {
        List<Fault> faults = new ArrayList<>();
        if (content.keys().isEmpty()) {
            faults.add(new Fault("no-key", "/keys", locale -> messages(locale).noKey()));
        } else if (content.keys().stream().noneMatch(Key::earnsAll)) {
            faults.add(
                    new Fault("no-full-key", "/keys", locale -> messages(locale).noFullKey()));
        }
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < content.keys().size(); i++) {
            Key key = content.keys().get(i);
            String path = "/keys/" + i;
            String folded = Words.folded(key.text());
            if (folded.isEmpty()) {
                faults.add(emptyText(path));
                continue;
            }
            if (key.credit().signum() <= 0 || key.credit().compareTo(BigFraction.ONE) > 0) {
                faults.add(new Fault(
                        "credit-out-of-range", path, locale -> messages(locale).creditOutOfRange()));
            }
            String earlier = seen.putIfAbsent(folded, key.text());
            if (earlier != null) {
                faults.add(new Fault(
                        "duplicate-key", path, locale -> messages(locale).duplicateKey(earlier)));
            }
        }
        faults.addAll(checkWrong(content));
        return faults;
    }

    private static List<Fault> checkWrong(ShortText content) {
        List<Fault> faults = new ArrayList<>();
        TextMatcher matcher = new TextMatcher(content.optional());
        for (int i = 0; i < content.wrong().size(); i++) {
            String wrong = content.wrong().get(i).text();
            String path = "/wrong/" + i;
            if (Words.folded(wrong).isEmpty()) {
                faults.add(emptyText(path));
                continue;
            }
            content.keys().stream()
                    .map(Key::text)
                    .filter(key -> matcher.equal(key, wrong) || matcher.equal(wrong, key))
                    .findFirst()
                    .ifPresent(key -> faults.add(new Fault(
                            "wrong-is-key", path, locale -> messages(locale).wrongIsKey(key))));
        }
        return faults;
    }

    private static Fault emptyText(String path) {
        return new Fault("empty-text", path, locale -> messages(locale).emptyText());
    }

    @Override
    public Response accept(ShortText content, Fields fields, Shuffle shuffle) {
        return Response.typed(fields, TEXT);
    }

    /** Without an echo: to tell which key was understood would be to tell the key. */
    @Override
    public Reading read(ShortText content, Response response) {
        return response.part(TEXT).isEmpty() ? Reading.EMPTY : Reading.READABLE;
    }

    @Override
    public Outcome grade(ShortText content, Response response) {
        return content.match(response.part(TEXT))
                .map(match -> Outcome.clipped(match.key().credit()))
                .orElse(Outcome.WRONG);
    }

    @Override
    public TemplateInstance input(InputView<ShortText> view) {
        return Templates.input(view);
    }

    @Override
    public TemplateInstance review(ReviewView<ShortText> view) {
        ShortText content = view.content();
        String typed = view.response().part(TEXT);
        String slipOf = content.match(typed)
                .filter(ShortText.Match::slip)
                .map(match -> match.key().text())
                .orElse("");
        String reason = content.wrong(typed).map(WrongText::reason).orElse("");
        List<Key> others = content.keys().stream().skip(1).toList();
        return Templates.review(
                view,
                slipOf,
                reason,
                others.stream().filter(Key::earnsAll).toList(),
                others.stream().filter(key -> !key.earnsAll()).toList());
    }

    @Override
    public Proof proof(ShortText content, String passage) {
        return content.keys().stream().anyMatch(key -> TextMatcher.contains(passage, key.text()))
                ? Proof.SHOWN
                : Proof.NOT_SHOWN;
    }

    @Override
    public List<Sample> samples(ShortText content) {
        List<Sample> samples = new ArrayList<>(List.of(Sample.empty(), wrong("?")));
        content.wrong().forEach(wrong -> samples.add(wrong(wrong.text())));
        TextMatcher matcher = new TextMatcher(content.optional());
        for (Key key : content.keys()) {
            BigFraction best = content.keys().stream()
                    .filter(other -> matcher.equal(other.text(), key.text()))
                    .map(Key::credit)
                    .reduce(key.credit(), (a, b) -> a.compareTo(b) > 0 ? a : b);
            samples.add(earning(best, key.text()));
            samples.add(earning(best, " " + key.text().toUpperCase(Locale.ROOT) + "."));
            slipped(content, matcher, key).ifPresent(typed -> samples.add(earning(key.credit(), typed)));
            otherDigit(key.text())
                    .filter(typed -> content.keys().stream().noneMatch(other -> matcher.equal(other.text(), typed)))
                    .ifPresent(typed -> samples.add(wrong(typed)));
        }
        return samples;
    }

    private static Sample wrong(String typed) {
        return Sample.wrong(Response.of(TEXT, typed));
    }

    private static Sample earning(BigFraction credit, String typed) {
        Response response = Response.of(TEXT, typed);
        return credit.equals(BigFraction.ONE) ? Sample.right(response) : Sample.partial(response, credit);
    }

    /** The key with two letters exchanged in a long word, if that is no other answer as well. */
    private static Optional<String> slipped(ShortText content, TextMatcher matcher, Key key) {
        List<String> words = new ArrayList<>(Words.fold(key.text()));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (content.optional().contains(word) || word.length() < 4) {
                continue;
            }
            String exchanged = word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
            if (!exchanged.equals(word) && TextMatcher.slip(word, exchanged)) {
                words.set(i, exchanged);
                String typed = String.join(" ", words);
                boolean another = content.wrong(typed).isPresent()
                        || content.keys().stream()
                                .anyMatch(other -> !other.equals(key) && matcher.near(other.text(), typed));
                return another ? Optional.empty() : Optional.of(typed);
            }
        }
        return Optional.empty();
    }

    /** The key with its last digit changed, if it has any. */
    private static Optional<String> otherDigit(String key) {
        for (int i = key.length() - 1; i >= 0; i--) {
            char c = key.charAt(i);
            if (c >= '0' && c <= '9') {
                return Optional.of(key.substring(0, i) + (c == '9' ? '8' : (char) (c + 1)) + key.substring(i + 1));
            }
        }
        return Optional.empty();
    }

    private static ShortTextMessages messages(Locale locale) {
        return MessageBundles.get(ShortTextMessages.class, Localized.Literal.of(locale.getLanguage()));
    }
}
