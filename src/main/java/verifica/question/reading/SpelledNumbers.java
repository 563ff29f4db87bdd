package verifica.question.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Reads whole numbers in the words of one language, written together or apart. */
final class SpelledNumbers {

    private static final List<String> ITALIAN_UNITS = List.of(
            "zero",
            "uno",
            "due",
            "tre",
            "quattro",
            "cinque",
            "sei",
            "sette",
            "otto",
            "nove",
            "dieci",
            "undici",
            "dodici",
            "tredici",
            "quattordici",
            "quindici",
            "sedici",
            "diciassette",
            "diciotto",
            "diciannove");
    private static final List<String> ITALIAN_TENS =
            List.of("", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta");
    private static final List<String> ENGLISH_UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ENGLISH_TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    static final SpelledNumbers ITALIAN = new SpelledNumbers(
            italian(),
            Set.of(),
            List.of(
                    new Scale("miliardi", 1_000_000_000, 1, 999),
                    new Scale("miliardo", 1_000_000_000, 1, 999),
                    new Scale("milioni", 1_000_000, 1, 999),
                    new Scale("milione", 1_000_000, 1, 999),
                    new Scale("mila", 1_000, 2, 999),
                    // A thousand is "mille" and never "un mille", so nothing may stand before it.
                    new Scale("mille", 1_000, 0, 0)));
    static final SpelledNumbers ENGLISH = new SpelledNumbers(
            english(),
            Set.of("hundred"),
            List.of(
                    new Scale("billion", 1_000_000_000, 1, 999),
                    new Scale("million", 1_000_000, 1, 999),
                    new Scale("thousand", 1_000, 1, 999)));

    private final Map<String, Integer> small;
    private final Set<String> parts;
    private final List<Scale> scales;

    private SpelledNumbers(Map<String, Integer> small, Set<String> parts, List<Scale> scales) {
        this.small = small;
        this.parts = parts;
        this.scales = scales;
    }

    /** Reads words in plain form, such as {@code duemila ventiquattro}; empty if they are no number. */
    OptionalLong read(List<String> words) {
        // Every word must mean something by itself: "se i soldati" does not speak of six.
        List<String> singular = words.stream().map(SpelledNumbers::singular).toList();
        return singular.stream().allMatch(this::isPart) ? read(String.join("", singular)) : OptionalLong.empty();
    }

    /** Before the words are joined, for in "one million six" an s follows that makes no plural. */
    private static String singular(String word) {
        return word.endsWith("illions") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether the word may stand in a number of either language that is written in several words. */
    static boolean mayStandInNumber(String word) {
        return ITALIAN.isPart(word) || ENGLISH.isPart(singular(word));
    }

    private boolean isPart(String word) {
        return parts.contains(word)
                || scales.stream().anyMatch(scale -> scale.name().equals(word))
                || count(word) > 0
                || read(word).isPresent();
    }

    private OptionalLong read(String together) {
        long total = 0;
        long reached = Long.MAX_VALUE;
        String rest = together;
        for (Scale scale : scales) {
            int at = rest.indexOf(scale.name());
            if (at >= 0) {
                int count = at == 0 ? 0 : count(rest.substring(0, at));
                if (count < scale.fewest() || count > scale.most() || scale.value() >= reached) {
                    return OptionalLong.empty();
                }
                total += Math.max(1, count) * scale.value();
                reached = scale.value();
                rest = rest.substring(at + scale.name().length());
            }
        }
        return addSmall(total, rest);
    }

    private OptionalLong addSmall(long total, String rest) {
        if (rest.isEmpty()) {
            return total == 0 ? OptionalLong.empty() : OptionalLong.of(total);
        }
        Integer last = small.get(rest);
        // Zero is said only alone.
        boolean misplaced = last == null || (last == 0 && total > 0);
        return misplaced ? OptionalLong.empty() : OptionalLong.of(total + last);
    }

    /** The number before "mila" or "milioni", where "un" and "ventun" may stand; -1 if it counts nothing. */
    private int count(String words) {
        int count = small.getOrDefault(words, words.endsWith("un") ? small.getOrDefault(words + "o", -1) : -1);
        return count == 0 ? -1 : count;
    }

    private static Map<String, Integer> italian() {
        List<String> names = belowHundred(ITALIAN_UNITS, ITALIAN_TENS, true);
        Map<String, Integer> numbers = new HashMap<>();
        for (int hundreds = 0; hundreds < 10; hundreds++) {
            String cent = (hundreds == 1 ? "" : ITALIAN_UNITS.get(hundreds)) + "cent";
            for (int rest = 0; rest < 100; rest++) {
                String name = names.get(rest);
                int value = 100 * hundreds + rest;
                if (hundreds == 0) {
                    numbers.put(name, value);
                } else {
                    numbers.put(rest == 0 ? cent + "o" : cent + "o" + name, value);
                    if (name.startsWith("o") || name.startsWith("u")) {
                        // "centotto" and "centootto" are both written.
                        numbers.put(cent + name, value);
                    }
                }
            }
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, Integer> english() {
        List<String> names = belowHundred(ENGLISH_UNITS, ENGLISH_TENS, false);
        Map<String, Integer> numbers = new HashMap<>();
        for (int hundreds = 0; hundreds < 10; hundreds++) {
            String hundred = hundreds == 0 ? "" : ENGLISH_UNITS.get(hundreds) + "hundred";
            for (int rest = 0; rest < 100; rest++) {
                numbers.put(hundreds > 0 && rest == 0 ? hundred : hundred + names.get(rest), 100 * hundreds + rest);
            }
        }
        return Map.copyOf(numbers);
    }

    private static List<String> belowHundred(List<String> units, List<String> tens, boolean vowelsMeet) {
        List<String> names = new ArrayList<>(units);
        for (int number = units.size(); number < 100; number++) {
            String ten = tens.get(number / 10);
            int unit = number % 10;
            // "Venti" and "otto" are "ventotto"; "venti" and "uno" are "ventuno".
            boolean drops = vowelsMeet && (unit == 1 || unit == 8);
            names.add((drops ? ten.substring(0, ten.length() - 1) : ten) + (unit == 0 ? "" : units.get(unit)));
        }
        return names;
    }

    /** A word that multiplies the count before it, and the counts that it can have; 0 is no count at all. */
    private record Scale(String name, long value, int fewest, int most) {}
}
