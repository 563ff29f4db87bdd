package verifica.source;

/**
 * A text with its white space, quotation marks, apostrophes and hyphens made alike, that remembers where each letter came from. Letters, digits and case
 * stay: what differs in those is another text. The text must be in Unicode form NFC, as everything that is loaded is.
 */
final class Folded {

    private final String letters;
    private final int[] origins;

    private Folded(String letters, int[] origins) {
        this.letters = letters;
        this.origins = origins;
    }

    static Folded of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        int[] origins = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = alike(text.charAt(i));
            boolean repeatedSpace = c == ' ' && !letters.isEmpty() && letters.charAt(letters.length() - 1) == ' ';
            if (!repeatedSpace) {
                origins[letters.length()] = i;
                letters.append(c);
            }
        }
        return new Folded(letters.toString(), origins);
    }

    private static char alike(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return switch (c) {
            case '’', '‘', '‛', 'ʼ', '`', '´', '′' -> '\'';
            case '“', '”', '„', '‟', '«', '»', '″' -> '"';
            case '‐', '‑', '‒', '–' -> '-';
            default -> c;
        };
    }

    String letters() {
        return letters;
    }

    /** The place in the text of the folded letter at an index. */
    int origin(int index) {
        return origins[index];
    }
}
