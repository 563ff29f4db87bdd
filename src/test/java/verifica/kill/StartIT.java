package verifica.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starting the packaged application: where its data lies, that it finds them again, and what it says. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class StartIT {

    private static final String DATABASE = "verifica.mv.db";
    private static final int TERMINATED = 143;

    @TempDir
    Path folder;

    @Test
    void theDataLieInTheFolderDataUnlessSomethingElseIsSaid() throws Exception {
        int port = Application.freePort();
        try (Application application = Application.start(folder, port, List.of())) {
            assertThat(folder.resolve("data").resolve(DATABASE)).isNotEmptyFile();
            assertThat(application.log()).contains("questions added").contains("Verifica: http://localhost:" + port);
        }
    }

    @Test
    void aRelativeFolderBeginsWhereTheApplicationIsStarted() throws Exception {
        List<String> settings = List.of("verifica.data-dir=some/where", "verifica.base-url=https://quiz.example");
        try (Application application = Application.start(folder, Application.freePort(), settings)) {
            assertThat(folder.resolve("some/where").resolve(DATABASE)).isNotEmptyFile();
            assertThat(folder.resolve("data")).doesNotExist();
            assertThat(application.log()).contains("Verifica: https://quiz.example");
        }
    }

    @Test
    void aSecondStartFromElsewhereFindsTheDataOfAnAbsoluteFolder() throws Exception {
        Path data = folder.resolve("kept").toAbsolutePath();
        List<String> settings = List.of("verifica.data-dir=" + data, "verifica.seeds.dir=" + QuestionSet.write(folder));
        int port = Application.freePort();
        Student student;
        try (Application application = Application.start(folder, port, settings)) {
            student = Student.start(application.address(), new Random());
            student.saveOnce();
            assertThat(application.stop()).isEqualTo(TERMINATED);
        }
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (Application application = Application.start(elsewhere, port, settings)) {
            student.findsEverything();
            assertThat(application.log()).doesNotContain("questions added");
            assertThat(data.resolve(DATABASE)).isNotEmptyFile();
        }
    }
}
