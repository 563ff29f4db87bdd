package verifica.question.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way of writing a date: as a whole answer, and within a running text, where less is forgiven. */
final class DateForm {

    private static final String LEAD =
            "(?:(?:il|the|nel|in|on|del|dal|al|di|giorno|anno|year|data) |(?:l|nell|dell|dall|all)' ?){0,3}";
    private static final String DAY_LEAD = LEAD + "(?:(?:" + DateWords.WEEKDAY + ")\\.?,? )?" + LEAD;
    private static final String DAY = "([0-9]{1,2}|primo)(?: ?\u00B0|st|nd|rd|th)?";
    private static final String MONTH = "(" + DateWords.MONTH + ")\\.?";
    private static final String OF = "(?: (?:of|di|del) | ?[-/.] ?| ?)";
    private static final String THEN = "(?: (?:of|di|del) |, ?(?:of )?| ?[-/] ?| ?)";
    private static final String THEN_YEAR = "(?:, ?| )";
    private static final String MARK = " ?[-/.] ?";
    private static final String ANY_MARK = "(" + MARK + "| )";
    private static final String GLUED_MARK = "([-/.])";
    private static final String NUMBER = "([0-9]{1,2})";
    private static final String FULL_YEAR = "([12][0-9]{3})";
    private static final String YEAR = "([12][0-9]{3}|'?[0-9]{2})";
    // In a running text "19 giugno 24" may go on with "soldati"; only an apostrophe makes a year of the 24.
    private static final String TEXT_YEAR = "([12][0-9]{3}|'[0-9]{2})";

    /** All forms, those that say most first: "19 giugno 2024" must not be taken for "giugno 2024". */
    static final List<DateForm> ALL = List.of(
            days(DAY + OF + MONTH + THEN + YEAR, DAY + OF + MONTH + THEN + TEXT_YEAR, DateForm::dayFirst),
            days(
                    FULL_YEAR + ANY_MARK + NUMBER + "\\2" + NUMBER,
                    alone(FULL_YEAR + GLUED_MARK + NUMBER + "\\2" + NUMBER),
                    DateForm::yearFirst),
            days(
                    NUMBER + ANY_MARK + NUMBER + "\\2" + YEAR,
                    alone(NUMBER + GLUED_MARK + NUMBER + "\\2([12][0-9]{3}|[0-9]{2})"),
                    DateForm::threeNumbers),
            longer(MONTH + THEN + FULL_YEAR, MONTH + THEN + FULL_YEAR, DateForm::monthAndYear),
            days(
                    MONTH + " ?" + DAY + THEN_YEAR + YEAR,
                    MONTH + " ?" + DAY + THEN_YEAR + TEXT_YEAR,
                    DateForm::monthFirst),
            longer(NUMBER + MARK + FULL_YEAR, alone(NUMBER + "[-/]" + FULL_YEAR), DateForm::monthNumberAndYear),
            longer(FULL_YEAR + MARK + NUMBER, alone(FULL_YEAR + "[-/]([0-9]{2})"), DateForm::yearAndMonthNumber),
            longer(FULL_YEAR, "(?<![0-9][.,])" + FULL_YEAR + "(?![.,][0-9])", DateForm::year),
            days(DAY + OF + MONTH, null, DateForm::dayAndMonth),
            days(MONTH + " ?" + DAY, null, DateForm::monthAndDay),
            days(NUMBER + MARK + NUMBER, null, DateForm::twoNumbers),
            longer(MONTH, null, parts -> DateReading.failed(DateReading.Problem.YEAR_MISSING)));

    private final Pattern whole;
    private final Pattern within;
    private final Function<MatchResult, DateReading> reading;

    private DateForm(String whole, String within, Function<MatchResult, DateReading> reading) {
        this.whole = Pattern.compile(whole + " ?\\.?");
        this.within = within == null ? null : Pattern.compile("(?<![\\p{L}\\p{N}])" + within + "(?![\\p{L}\\p{N}])");
        this.reading = reading;
    }

    /** Reads an answer in plain form; empty if it is not written in this form. */
    Optional<DateReading> read(String plain) {
        Matcher parts = whole.matcher(plain);
        return parts.matches() ? Optional.of(reading.apply(parts)) : Optional.empty();
    }

    /** A matcher of this form over a running text in plain form; empty for a form that is no date by itself. */
    Optional<Matcher> in(CharSequence text) {
        return Optional.ofNullable(within).map(pattern -> pattern.matcher(text));
    }

    /** What was found by the matcher that {@link #in} gave. */
    DateReading reading(MatchResult found) {
        return reading.apply(found);
    }

    /** A form that names a day: a weekday may stand before it. */
    private static DateForm days(String whole, String within, Function<MatchResult, DateReading> reading) {
        return new DateForm(DAY_LEAD + whole, within, reading);
    }

    /** A form that names no day, but a month or a year. */
    private static DateForm longer(String whole, String within, Function<MatchResult, DateReading> reading) {
        return new DateForm(LEAD + whole, within, reading);
    }

    /** Keeps numbers with marks between them from being cut out of a longer row of numbers. */
    private static String alone(String numbers) {
        return "(?<![0-9][-/.,])" + numbers + "(?![-/.,][0-9])";
    }

    private static DateReading dayFirst(MatchResult parts) {
        int day = DateParts.dayNumber(parts.group(1));
        return DateParts.day(day, DateWords.month(parts.group(2)), DateParts.year(parts.group(3)));
    }

    private static DateReading monthFirst(MatchResult parts) {
        int day = DateParts.dayNumber(parts.group(2));
        return DateParts.day(day, DateWords.month(parts.group(1)), DateParts.year(parts.group(3)));
    }

    private static DateReading yearFirst(MatchResult parts) {
        return DateParts.day(number(parts, 4), number(parts, 3), number(parts, 1));
    }

    private static DateReading threeNumbers(MatchResult parts) {
        return DateParts.numbers(number(parts, 1), number(parts, 3), DateParts.year(parts.group(4)));
    }

    private static DateReading monthAndYear(MatchResult parts) {
        return DateParts.month(DateWords.month(parts.group(1)), number(parts, 2));
    }

    private static DateReading monthNumberAndYear(MatchResult parts) {
        return DateParts.month(number(parts, 1), number(parts, 2));
    }

    private static DateReading yearAndMonthNumber(MatchResult parts) {
        return DateParts.month(number(parts, 2), number(parts, 1));
    }

    private static DateReading year(MatchResult parts) {
        return DateReading.of(new PartialDate(number(parts, 1), null, null));
    }

    private static DateReading dayAndMonth(MatchResult parts) {
        return DateParts.withoutYear(DateParts.dayNumber(parts.group(1)), DateWords.month(parts.group(2)));
    }

    private static DateReading monthAndDay(MatchResult parts) {
        return DateParts.withoutYear(DateParts.dayNumber(parts.group(2)), DateWords.month(parts.group(1)));
    }

    private static DateReading twoNumbers(MatchResult parts) {
        return DateParts.numbersWithoutYear(number(parts, 1), number(parts, 2));
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
