package verifica.question.reading;

import java.time.Month;
import java.time.YearMonth;

/** Puts the parts of a written date together, or says which of them cannot be. */
final class DateParts {

    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;
    private static final int TWO_DIGIT_YEARS_OF_1900_FROM = 50;

    private DateParts() {}

    /** A day of a month of a year, given in that order. */
    static DateReading day(int day, int month, int year) {
        if (month < 1 || month > MONTHS) {
            return DateReading.failed(DateReading.Problem.NO_SUCH_MONTH);
        }
        if (!YearMonth.of(year, month).isValidDay(day)) {
            return DateReading.failed(DateReading.Problem.NO_SUCH_DAY);
        }
        return DateReading.of(new PartialDate(year, month, day));
    }

    /** Two numbers and a year: day before month, unless only the American order can be meant. */
    static DateReading numbers(int first, int second, int year) {
        boolean american = second > MONTHS && second <= LONGEST_MONTH && first >= 1 && first <= MONTHS;
        return american ? day(second, first, year) : day(first, second, year);
    }

    /** A month of a year. */
    static DateReading month(int month, int year) {
        if (month < 1 || month > MONTHS) {
            return DateReading.failed(DateReading.Problem.NO_SUCH_MONTH);
        }
        return DateReading.of(new PartialDate(year, month, null));
    }

    /** A day and a month without a year: what is missing is said only if the day could be. */
    static DateReading withoutYear(int day, int month) {
        boolean possible = day >= 1 && day <= Month.of(month).maxLength();
        return DateReading.failed(possible ? DateReading.Problem.YEAR_MISSING : DateReading.Problem.NO_SUCH_DAY);
    }

    /** Two numbers without a year, such as 19/6; anything that is no day and month is not a date at all. */
    static DateReading numbersWithoutYear(int first, int second) {
        // A leap year, so that 29/2 lacks only its year.
        boolean possible = numbers(first, second, 2000).readable();
        return DateReading.failed(possible ? DateReading.Problem.YEAR_MISSING : DateReading.Problem.NOT_A_DATE);
    }

    /** The year that {@code 1998}, {@code 98} or {@code '98} stands for. */
    static int year(String written) {
        String digits = written.startsWith("'") ? written.substring(1) : written;
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < TWO_DIGIT_YEARS_OF_1900_FROM ? 2000 + year : 1900 + year;
    }

    /** The day that {@code 19} or {@code primo} stands for. */
    static int dayNumber(String written) {
        return written.equals("primo") ? 1 : Integer.parseInt(written);
    }
}
