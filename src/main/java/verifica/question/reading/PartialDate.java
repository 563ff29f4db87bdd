package verifica.question.reading;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a month or a year of the calendar in use today.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or null if only the year is known
 * @param day a day that the month has, or null if only the month is known
 */
public record PartialDate(int year, Integer month, Integer day) implements Comparable<PartialDate> {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private static final Comparator<PartialDate> BY_TIME = Comparator.comparingInt(PartialDate::year)
            .thenComparing(PartialDate::month, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(PartialDate::day, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** How finely a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** Refuses what is not in the calendar. */
    public PartialDate {
        boolean yearIs = year >= 1 && year <= 9999;
        boolean monthIs = month == null ? day == null : month >= 1 && month <= 12;
        if (!yearIs || !monthIs || (day != null && !YearMonth.of(year, month).isValidDay(day))) {
            throw new IllegalArgumentException("there is no such date: " + year + " " + month + " " + day);
        }
    }

    /** A whole day. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code 2024-06-19}, {@code 2024-06} or {@code 2024}.
     *
     * @throws IllegalArgumentException if the text is none of these, or there is no such day
     */
    public static PartialDate parse(String iso) {
        Matcher parts = ISO.matcher(iso == null ? "" : iso);
        if (!parts.matches()) {
            throw new IllegalArgumentException("write a date as 2024-06-19, 2024-06 or 2024");
        }
        return new PartialDate(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    /** Whether this is a day, a month or a year. */
    public Precision precision() {
        if (month == null) {
            return Precision.YEAR;
        }
        return day == null ? Precision.MONTH : Precision.DAY;
    }

    /** The date in words: "19 giugno 2024", "giugno 2024", "2024". */
    public String in(Locale locale) {
        if (month == null) {
            return Integer.toString(year);
        }
        TextStyle style = day == null ? TextStyle.FULL_STANDALONE : TextStyle.FULL;
        String monthAndYear = Month.of(month).getDisplayName(style, locale) + " " + year;
        return day == null ? monthAndYear : day + " " + monthAndYear;
    }

    /** Whether both name the same month of the same year; false where either is only a year. */
    public boolean sameMonth(PartialDate other) {
        return sameYear(other) && month != null && month.equals(other.month);
    }

    /** Whether both lie in the same year. */
    public boolean sameYear(PartialDate other) {
        return year == other.year;
    }

    /** Whether the other date is this one, or a finer one within it. */
    public boolean covers(PartialDate other) {
        return sameYear(other)
                && (month == null || month.equals(other.month))
                && (day == null || Objects.equals(day, other.day));
    }

    /** Orders by time; a year comes before its months and a month before its days. */
    @Override
    public int compareTo(PartialDate other) {
        return BY_TIME.compare(this, other);
    }

    /** The date as ISO 8601 writes it. */
    @Override
    public String toString() {
        if (month == null) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        String yearAndMonth = String.format(Locale.ROOT, "%04d-%02d", year, month);
        return day == null ? yearAndMonth : yearAndMonth + String.format(Locale.ROOT, "-%02d", day);
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
