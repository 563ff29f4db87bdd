package verifica.question.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateReaderPropertiesTest {

    private static final List<String> ITALIAN = List.of(
            ("gennaio febbraio marzo aprile maggio giugno " + "luglio agosto settembre ottobre novembre dicembre")
                    .split(" ", -1));
    private static final List<String> ENGLISH =
            List.of(("January February March April May June " + "July August September October November December")
                    .split(" ", -1));

    @Property(tries = 10_000)
    void everyDayReadsAsItselfHoweverItIsWritten(@ForAll("days") LocalDate day) {
        PartialDate date = PartialDate.of(day);
        for (String written : writings(day)) {
            assertEquals(DateReading.of(date), DateReader.read(written), written);
        }
    }

    @Property(tries = 10_000)
    void aDateWithOneDigitChangedIsAnotherOne(@ForAll("days") LocalDate day, @ForAll Random random) {
        PartialDate date = PartialDate.of(day);
        for (String written : writings(day)) {
            String changed = withOneDigitChanged(written, random);
            assertNotEquals(date, DateReader.read(changed).date(), () -> written + " is not " + changed);
        }
    }

    @Property(tries = 2_000)
    void everyMonthAndYearReadsAsItself(@ForAll("days") LocalDate day) {
        String month = String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
        for (String name : List.of(
                italian(day),
                italian(day).substring(0, 3),
                english(day),
                english(day).substring(0, 3))) {
            assertEquals(
                    month, DateReader.read(name + " " + day.getYear()).date().toString());
        }
        assertEquals(month, DateReader.read(month).date().toString());
        assertEquals(
                month,
                DateReader.read(day.getMonthValue() + "/" + day.getYear())
                        .date()
                        .toString());
        assertEquals(
                Integer.toString(day.getYear()),
                DateReader.read("nel " + day.getYear()).date().toString());
    }

    @Property(tries = 2_000)
    void aDateIsFoundInASentence(@ForAll("days") LocalDate day) {
        PartialDate date = PartialDate.of(day);
        // Numbers with nothing but spaces between them may be anything in a sentence.
        for (String written :
                writings(day).stream().filter(one -> !one.matches("[0-9 ]+")).toList()) {
            assertEquals(List.of(date), DateReader.find("Si legge (" + written + "), articolo 4."), written);
            assertEquals(List.of(date), DateReader.find("Accadde " + written + "."), written);
        }
    }

    @Property(tries = 3_000)
    void twoDigitYearsLieBetween1950And2049(@ForAll("recent") LocalDate day) {
        String written =
                String.format(Locale.ROOT, "%d/%d/%02d", day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100);
        assertEquals(PartialDate.of(day), DateReader.read(written).date(), written);
    }

    @Property(tries = 2_000)
    void whateverIsTypedIsReadWithoutAnException(@ForAll String anything) {
        check(anything);
    }

    @Property(tries = 5_000)
    void whateverLooksLikeADateIsReadWithoutAnException(@ForAll("nearlyDates") String typed) {
        check(typed);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return between(LocalDate.of(1000, 1, 1), LocalDate.of(2999, 12, 31));
    }

    @Provide
    Arbitrary<LocalDate> recent() {
        return between(LocalDate.of(1950, 1, 1), LocalDate.of(2049, 12, 31));
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        return Arbitraries.of(
                        "19",
                        "6",
                        "0",
                        "2024",
                        "24",
                        "31",
                        "99",
                        "giugno",
                        "febbraio",
                        "mar",
                        "June",
                        "of",
                        "il",
                        "l'",
                        "primo",
                        "°",
                        "th",
                        "/",
                        "-",
                        ".",
                        " ",
                        " ",
                        "'",
                        ",",
                        "–",
                        "mercoledì",
                        "nel",
                        "(",
                        "1000",
                        "2999")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static void check(String typed) {
        DateReading reading = DateReader.read(typed);
        assertEquals(reading.readable(), reading.problem() == null);
        for (PartialDate date : DateReader.find(typed)) {
            assertTrue(date.year() >= 1000 && date.year() <= 2999);
        }
    }

    private static List<String> writings(LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        int year = date.getYear();
        List<String> writings = new ArrayList<>(List.of(
                day + " " + italian(date) + " " + year,
                "il " + day + "º " + italian(date).toUpperCase(Locale.ROOT) + " " + year,
                day + " " + italian(date).substring(0, 3) + ". " + year,
                day + " " + english(date) + " " + year,
                "the " + day + "th of " + english(date) + " " + year,
                english(date) + " " + day + ", " + year,
                english(date).substring(0, 3) + " " + day + " " + year,
                day + " " + month + " " + year));
        for (String format : List.of("%d/%d/%d", "%02d/%02d/%d", "%d.%d.%d", "%02d-%02d-%d")) {
            writings.add(String.format(Locale.ROOT, format, day, month, year));
            if (day > 12) {
                writings.add(String.format(Locale.ROOT, format, month, day, year));
            }
        }
        writings.add(date.toString());
        writings.add(date.toString().replace('-', '/'));
        return writings;
    }

    private static String italian(LocalDate date) {
        return ITALIAN.get(date.getMonthValue() - 1);
    }

    private static String english(LocalDate date) {
        return ENGLISH.get(date.getMonthValue() - 1);
    }

    private static String withOneDigitChanged(String written, Random random) {
        int at = random.nextInt(written.length());
        while (!Character.isDigit(written.charAt(at))) {
            at = random.nextInt(written.length());
        }
        int other = (written.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
        return written.substring(0, at) + other + written.substring(at + 1);
    }
}
