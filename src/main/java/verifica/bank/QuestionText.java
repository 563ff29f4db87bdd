package verifica.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import verifica.source.Citation;

/**
 * What one version of a question asks and teaches; stored as JSON.
 *
 * @param schema the number of this form of the JSON
 * @param language of stem, options and explanation
 * @param explanation why the key is right, and what was confusable
 * @param citations the passages that prove the key
 * @param conflicts other sources' accounts that differ
 * @param content what the question's type reads: options, keys ...
 */
public record QuestionText(
        int schema,
        String language,
        String stem,
        String explanation,
        List<Citation> citations,
        List<Citation> conflicts,
        List<String> tags,
        JsonNode content) {

    public static final int SCHEMA = 1;

    public QuestionText {
        citations = citations == null ? List.of() : List.copyOf(citations);
        conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
        tags = tags == null ? List.of() : List.copyOf(tags);
    }
}
