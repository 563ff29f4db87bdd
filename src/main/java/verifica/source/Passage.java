package verifica.source;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One numbered paragraph of a source.
 *
 * @param number counts the source's non-empty lines from 1; numbers may be missing
 * @param heading whether it is a title between paragraphs rather than a paragraph
 */
public record Passage(
        int number,
        String text,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean heading) {}
