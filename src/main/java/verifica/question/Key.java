package verifica.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An accepted answer in words. In JSON it is a string, or an object where it earns less than everything.
 *
 * @param credit what it earns, above 0 and at most 1
 */
public record Key(String text, BigFraction credit) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Key {
        credit = credit == null ? BigFraction.ONE : credit;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Key full(String text) {
        return new Key(text, BigFraction.ONE);
    }

    public boolean earnsAll() {
        return credit.equals(BigFraction.ONE);
    }

    @JsonValue
    Object json() {
        return earnsAll() ? text : new WithCredit(text, credit);
    }

    private record WithCredit(String text, BigFraction credit) {}
}
