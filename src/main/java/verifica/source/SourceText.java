package verifica.source;

import java.util.List;
import java.util.Optional;

/**
 * What one version of a source says; stored as JSON.
 *
 * @param schema the number of this form of the JSON
 * @param title as the source states it, or a description
 * @param label short, for lists and links
 * @param author empty where the source states none
 * @param publisher empty where the source states none
 * @param published a day, month or year in ISO 8601; empty where the source states none
 * @param language of the passages
 * @param stance how the source takes sides
 */
public record SourceText(
        int schema,
        String title,
        String label,
        String author,
        String publisher,
        String published,
        String language,
        String stance,
        List<Passage> passages) {

    public static final int SCHEMA = 1;

    public SourceText {
        author = author == null ? "" : author;
        publisher = publisher == null ? "" : publisher;
        published = published == null ? "" : published;
        passages = List.copyOf(passages);
    }

    public Optional<Passage> passage(int number) {
        return passages.stream().filter(p -> p.number() == number).findFirst();
    }
}
