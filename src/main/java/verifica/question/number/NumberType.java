package verifica.question.number;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import verifica.base.Fields;
import verifica.base.Messages;
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
import verifica.question.reading.Numerals;

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
        return NumberCheck.of(content);
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
        return content.read(response.part(NUMBER))
                .map(number -> Reading.understoodAs(
                        locale -> Messages.of(NumberMessages.class, locale).readAs(content.withUnit(number, locale))))
                .orElseGet(() -> Reading.invalid(
                        NUMBER,
                        locale -> Messages.of(NumberMessages.class, locale).notANumber()));
    }

    @Override
    public Outcome grade(NumberContent content, Response response) {
        return content.read(response.part(NUMBER))
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
        Optional<BigDecimal> number = content.read(view.response().part(NUMBER));
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
                        .map(key -> key.in(view.locale()))
                        .orElse(""),
                others.stream()
                        .filter(NumberKey::earnsAll)
                        .map(key -> key.in(view.locale()))
                        .toList(),
                others.stream()
                        .filter(key -> !key.earnsAll())
                        .map(key -> key.in(view.locale()))
                        .toList());
    }

    @Override
    public Proof proof(NumberContent content, String passage) {
        return NumberReader.find(passage).stream().anyMatch(content::accepts) ? Proof.SHOWN : Proof.NOT_SHOWN;
    }

    @Override
    public List<Sample> samples(NumberContent content) {
        return NumberSamples.of(content, NUMBER);
    }
}
