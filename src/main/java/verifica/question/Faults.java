package verifica.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import verifica.base.Messages;

/** The faults that a type finds in one content, in the order in which it finds them, told in the words of its messages. */
public final class Faults<M> {

    private final Class<M> messages;
    private final List<Fault> found = new ArrayList<>();

    public Faults(Class<M> messages) {
        this.messages = messages;
    }

    /** Adds a fault; see {@link Fault} for the code and the path. */
    public void add(String code, String path, Function<M, String> message) {
        found.add(new Fault(code, path, locale -> message.apply(Messages.of(messages, locale))));
    }

    public List<Fault> found() {
        return List.copyOf(found);
    }
}
