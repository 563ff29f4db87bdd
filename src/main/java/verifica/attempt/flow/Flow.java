package verifica.attempt.flow;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** When feedback comes, what may be answered again, and which try counts. A closed set: a new flow is a decision about the whole product. */
public sealed interface Flow {

    /** As stored, and as sent by the form that starts an attempt. */
    String id();

    /** Whether an answer is graded when it is given. */
    boolean gradesAtOnce();

    /** Whether a slot can be answered now. */
    boolean open(Slot slot, boolean finished);

    /** Whether the student may see how the last answer was judged, and the passage. */
    boolean judged(Slot slot, boolean finished);

    /** Whether the student may see key and explanation. */
    boolean keyShown(Slot slot, boolean finished);

    /** What a slot counts. */
    BigFraction counts(Slot slot);

    static Optional<Flow> of(String id) {
        return List.<Flow>of(new Practice(), new Exam()).stream()
                .filter(flow -> flow.id().equals(id))
                .findFirst();
    }

    /**
     * Feedback and passage after each answer; a wrong one can be tried again until it is right or the key is asked for. The first try counts, because it is
     * the one that was not helped.
     */
    record Practice() implements Flow {

        @Override
        public String id() {
            return "practice";
        }

        @Override
        public boolean gradesAtOnce() {
            return true;
        }

        @Override
        public boolean open(Slot slot, boolean finished) {
            return !finished && !slot.solved() && !slot.revealed();
        }

        @Override
        public boolean judged(Slot slot, boolean finished) {
            return finished || slot.tried() || slot.revealed();
        }

        @Override
        public boolean keyShown(Slot slot, boolean finished) {
            return finished || slot.solved() || slot.revealed();
        }

        @Override
        public BigFraction counts(Slot slot) {
            return slot.first();
        }
    }

    /** Nothing until the attempt is handed in; until then every answer can be changed. */
    record Exam() implements Flow {

        @Override
        public String id() {
            return "exam";
        }

        @Override
        public boolean gradesAtOnce() {
            return false;
        }

        @Override
        public boolean open(Slot slot, boolean finished) {
            return !finished;
        }

        @Override
        public boolean judged(Slot slot, boolean finished) {
            return finished;
        }

        @Override
        public boolean keyShown(Slot slot, boolean finished) {
            return finished;
        }

        @Override
        public BigFraction counts(Slot slot) {
            return slot.last();
        }
    }
}
