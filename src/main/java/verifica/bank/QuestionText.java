package verifica.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param inferred whether the key follows from the passages without standing in them (a count, a year said elsewhere); the explanation says how
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
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean inferred,
        JsonNode content) {

    public static final int SCHEMA = 1;

    public QuestionText {
        citations = citations == null ? List.of() : List.copyOf(citations);
        conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
        tags = tags == null ? List.of() : List.copyOf(tags);
    }
}
