package verifica.quiz;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** Settings of quizzes. */
@ConfigMapping(prefix = "verifica.quiz")
public interface QuizConfig {

    /** How many quiz versions are kept in memory; one of 15 questions takes about 100 kB. */
    @WithDefault("500")
    @Min(1)
    long snapshots();
}
