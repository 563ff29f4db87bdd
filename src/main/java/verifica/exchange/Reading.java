package verifica.exchange;

import java.util.List;
import java.util.Map;

/**
 * What a format made of a file.
 *
 * @param draft null where the form was so broken that there is none
 * @param positions JSON pointer into the file's data -> its place, for faults that are found later
 */
public record Reading(String file, Draft draft, List<Diagnostic> diagnostics, Map<String, Position> positions) {

    /** The place of the nearest thing at or above a pointer that has one. */
    public Position position(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Position found = positions.get(at);
            if (found != null) {
                return found;
            }
        }
        return Position.START;
    }
}
