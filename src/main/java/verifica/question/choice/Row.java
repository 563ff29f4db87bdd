package verifica.question.choice;

/** One option as a page shows it: where it stands, and whether it was chosen. Input templates use only position, text and chosen. */
public record Row(int position, Option option, boolean chosen) {

    public String text() {
        return option.text();
    }
}
