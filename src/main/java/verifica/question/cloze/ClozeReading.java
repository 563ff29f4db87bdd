package verifica.question.cloze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import verifica.base.Messages;
import verifica.base.Text;
import verifica.question.Parts;
import verifica.question.Reading;
import verifica.question.Response;
import verifica.question.reading.DateReader;
import verifica.question.reading.DateReading;
import verifica.question.reading.NumberReader;

/** Reads what was typed into the gaps for numbers and dates: an echo for each gap that can be read, a problem for each other. */
final class ClozeReading {

    private final Map<String, Text> problems = new HashMap<>();
    private final List<Text> echoes = new ArrayList<>();

    private ClozeReading() {}

    static Reading of(Cloze content, Response response) {
        List<Integer> filled = content.parts()
                .numbers()
                .filter(number -> !response.part(number).isEmpty())
                .boxed()
                .toList();
        if (filled.isEmpty()) {
            return Reading.EMPTY;
        }
        ClozeReading reading = new ClozeReading();
        filled.forEach(number -> reading.read(content.gap(number), number, response.part(number)));
        return Reading.of(reading.problems, reading.echoes);
    }

    private void read(Gap gap, int number, String given) {
        if (gap.kind() == Gap.Kind.NUMBER) {
            number(number, given);
        } else if (gap.kind() == Gap.Kind.DATE) {
            date(number, given);
        }
    }

    private void number(int gap, String given) {
        NumberReader.read(given)
                .ifPresentOrElse(
                        number -> echo(gap, locale -> Amount.format(number, locale)),
                        () -> problem(gap, in -> in.notANumber(gap)));
    }

    private void date(int gap, String given) {
        DateReading reading = DateReader.read(given);
        if (reading.readable()) {
            echo(gap, reading.date()::in);
        } else {
            problem(gap, in -> switch (reading.problem()) {
                case NOT_A_DATE -> in.notADate(gap);
                case NO_SUCH_DAY -> in.noSuchDay(gap);
                case NO_SUCH_MONTH -> in.noSuchMonth(gap);
                case YEAR_MISSING -> in.yearMissing(gap);
            });
        }
    }

    private void echo(int gap, Text value) {
        echoes.add(locale -> Messages.of(ClozeMessages.class, locale).readAs(gap, value.in(locale)));
    }

    private void problem(int gap, Function<ClozeMessages, String> message) {
        problems.put(Parts.name(gap), locale -> message.apply(Messages.of(ClozeMessages.class, locale)));
    }
}
