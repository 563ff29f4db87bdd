package verifica.question.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextMatcherPropertiesTest {

    private static final Map<Integer, String> NUMERALS = numerals();
    private static final Set<String> ALL_NUMERALS = new HashSet<>(NUMERALS.values());

    private final TextMatcher matcher = new TextMatcher(List.of("articolo", "art", "l", "il", "n"));

    @Property(tries = 10_000)
    void aChangedDigitIsNeverAccepted(@ForAll("withDigits") String key, @ForAll Random random) {
        String changed = withOneDigitChanged(key, random);
        assertFalse(matcher.near(key, changed), () -> key + " is not " + changed);
        assertFalse(matcher.near(changed, key), () -> changed + " is not " + key);
    }

    @Property(tries = 10_000)
    void anotherNumeralIsNeverAccepted(@ForAll("numeral") int number, @ForAll Random random) {
        String numeral = NUMERALS.get(number);
        List<String> others = neighbours(numeral);
        String other = others.get(random.nextInt(others.size()));
        String typed = random.nextBoolean() ? other : other.toLowerCase(Locale.ROOT);
        assertFalse(matcher.near(numeral, typed), () -> numeral + " is not " + typed);
        assertFalse(matcher.near("Articolo " + numeral, "articolo " + typed), () -> numeral + " is not " + typed);
        assertFalse(TextMatcher.slip(numeral, typed));
    }

    @Property(tries = 5_000)
    void aSlipIsOneEditAndNothingElse(@ForAll("shortAlphabet") String key, @ForAll("shortAlphabet") String typed) {
        boolean oneEdit = distance(key, typed) == 1;
        assertEquals(oneEdit && key.length() >= 6 && key.charAt(0) == typed.charAt(0), TextMatcher.slip(key, typed));
    }

    @Property(tries = 2_000)
    void whateverIsTypedIsComparedWithoutAnException(@ForAll String key, @ForAll String typed) {
        assertEquals(!Words.fold(key).isEmpty(), matcher.equal(key, key));
        boolean near = matcher.near(key, typed);
        assertTrue(near || !matcher.equal(key, typed), "what is equal is near");
        TextMatcher.contains(key, typed);
        TextMatcher.slip(key, typed);
    }

    @Provide
    Arbitrary<String> withDigits() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 3_000);
        Arbitrary<String> shapes = Arbitraries.of(
                "articolo %d",
                "%d",
                "%d giugno 2024",
                "19 giugno %d",
                "legge n. %d/2024",
                "T-%d",
                "%d bis",
                "%d.000 soldati",
                "Agenda%d",
                "comma %d, lettera b",
                "COVID-%d",
                "risoluzione %dsexies",
                "3,%d per cento",
                "l'%d settembre");
        return Combinators.combine(shapes, numbers).as((shape, number) -> String.format(Locale.ROOT, shape, number));
    }

    @Provide
    Arbitrary<Integer> numeral() {
        return Arbitraries.integers().between(1, 3_999);
    }

    @Provide
    Arbitrary<String> shortAlphabet() {
        // Few letters, so that many pairs are near to one another, and none that makes a numeral or a number.
        return Arbitraries.strings().withChars("ab").ofMinLength(5).ofMaxLength(8);
    }

    private static String withOneDigitChanged(String text, Random random) {
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.add(i);
            }
        }
        int at = digits.get(random.nextInt(digits.size()));
        int other = (text.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
        StringBuilder changed = new StringBuilder(text);
        return switch (random.nextInt(4)) {
            case 0 -> changed.deleteCharAt(at).toString();
            case 1 -> changed.insert(at, other).toString();
            case 2 -> changed.insert(random.nextInt(text.length() + 1), other).toString();
            default -> changed.replace(at, at + 1, Integer.toString(other)).toString();
        };
    }

    private static List<String> neighbours(String numeral) {
        Set<String> near = new HashSet<>();
        for (int i = 0; i <= numeral.length(); i++) {
            for (char letter : "IVXLCDM".toCharArray()) {
                near.add(numeral.substring(0, i) + letter + numeral.substring(i));
                if (i < numeral.length()) {
                    near.add(numeral.substring(0, i) + letter + numeral.substring(i + 1));
                    near.add(numeral.substring(0, i) + numeral.substring(i + 1));
                }
            }
            if (i + 1 < numeral.length()) {
                near.add(
                        numeral.substring(0, i) + numeral.charAt(i + 1) + numeral.charAt(i) + numeral.substring(i + 2));
            }
        }
        near.remove(numeral);
        near.retainAll(ALL_NUMERALS);
        return near.stream().sorted().toList();
    }

    private static Map<Integer, String> numerals() {
        List<String> units = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        List<String> tens = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
        List<String> hundreds = List.of("", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM");
        Map<Integer, String> numerals = new HashMap<>();
        for (int number = 1; number < 4_000; number++) {
            String thousands = "M".repeat(number / 1_000);
            String rest = hundreds.get(number / 100 % 10) + tens.get(number / 10 % 10) + units.get(number % 10);
            numerals.put(number, thousands + rest);
        }
        return numerals;
    }

    /** The distance of optimal string alignment, by the book. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(changed, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (exchanged) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
