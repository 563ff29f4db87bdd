package verifica.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What students ask of quizzes. */
@ApplicationScoped
public class Quizzes {

    private final Snapshots snapshots;

    Quizzes(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** All quizzes that can be taken, in the order of lists. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<QuizSnapshot> all() {
        return snapshots.get(Quiz.currentVersions());
    }

    /** The quiz that is taken today under this slug. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<QuizSnapshot> find(String slug) {
        return Quiz.currentVersion(slug).map(snapshots::get);
    }

    /** The versions with these numbers, in their order. */
    public List<QuizSnapshot> versions(List<Long> numbers) {
        return snapshots.get(numbers);
    }

    /** The version with this number: what an attempt was made of. */
    public QuizSnapshot version(long number) {
        return snapshots.get(number);
    }
}
