package verifica.question;

import verifica.base.Text;

/**
 * Something wrong with a question's content, found by its type.
 *
 * @param code stable, in lower case with hyphens: documentation and tools refer to it
 * @param path where it is inside the question, as a JSON pointer ("/options/2"); empty for the question as a whole
 */
public record Fault(String code, String path, Text message) {}
