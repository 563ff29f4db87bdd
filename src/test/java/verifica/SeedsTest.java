package verifica;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import verifica.exchange.Draft;
import verifica.exchange.Draft.QuestionDraft;
import verifica.exchange.Reading;
import verifica.exchange.nativeset.NativeReader;
import verifica.exchange.nativeset.SetSchema;
import verifica.question.Excerpts.Excerpt;
import verifica.question.Item;
import verifica.question.QuestionJson;
import verifica.question.QuestionType;
import verifica.question.QuestionTypes;
import verifica.question.Sample;

/** The question sets that a new installation has: sound, large enough, fair, and as the published schema says. */
@QuarkusTest
class SeedsTest {

    private static final Path SEEDS = Path.of("seeds");

    @Inject
    NativeReader reader;

    @Inject
    SetSchema schema;

    @Inject
    QuestionTypes types;

    /** The sets by file name. */
    private Map<String, Draft> sets() throws IOException {
        Map<String, Draft> sets = new TreeMap<>();
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                Reading reading = reader.read(file.getFileName().toString(), Files.readAllBytes(file));
                assertThat(reading.diagnostics()).as(file.toString()).isEmpty();
                sets.put(file.getFileName().toString(), reading.draft());
            }
        }
        assertThat(sets).hasSize(6);
        return sets;
    }

    private List<QuestionDraft> questions() throws IOException {
        return sets().values().stream().flatMap(set -> set.questions().stream()).toList();
    }

    /** The question with the passages that it shows, as it is stored. */
    private Item<?> stored(QuestionDraft question) throws IOException {
        List<Draft.SourceDraft> sources =
                sets().values().stream().flatMap(set -> set.sources().stream()).toList();
        return question.item()
                .complete(slug -> sources.stream()
                        .filter(source -> source.slug().equals(slug))
                        .flatMap(source -> source.text().passages().stream())
                        .filter(passage -> !passage.heading())
                        .map(passage -> new Excerpt(passage.number(), passage.text()))
                        .toList());
    }

    @Test
    void committedSchema_isTheOneThatTheApplicationChecksWith() throws IOException {
        assertThat(Files.readString(SEEDS.resolve("question-set.schema.json"))).isEqualTo(schema.text());
    }

    @Test
    void everySet_isLargeEnoughAndUsesEveryType() throws IOException {
        String[] all = types.all().stream().map(QuestionType::id).toArray(String[]::new);
        sets().forEach((file, set) -> {
            assertThat(set.questions())
                    .as(file)
                    .hasSizeGreaterThanOrEqualTo(set.sources().isEmpty() ? 15 : 12);
            assertThat(set.questions().stream()
                            .map(question -> question.item().type().id()))
                    .as(file)
                    .contains(all);
            assertThat(set.quizzes()).as(file).isNotEmpty();
        });
        assertThat(sets().values().stream().filter(set -> set.sources().isEmpty()))
                .hasSize(1);
    }

    @Test
    void everyQuestion_teachesAndIsTagged() throws IOException {
        for (QuestionDraft question : questions()) {
            assertThat(question.explanation().length()).as(question.ref()).isGreaterThan(40);
            assertThat(question.citations()).as(question.ref()).isNotEmpty();
            assertThat(question.tags()).as(question.ref()).isNotEmpty();
        }
    }

    @Test
    void everyWrongOption_hasItsReason() throws IOException {
        for (QuestionDraft question : questions()) {
            JsonNode content = QuestionJson.MAPPER.valueToTree(question.item().content());
            List<JsonNode> options = new ArrayList<>();
            content.findValues("options").forEach(list -> list.forEach(options::add));
            for (String field : List.of("wrong", "extra")) {
                content.findValues(field).forEach(list -> list.forEach(options::add));
            }
            for (JsonNode option : options) {
                if (!option.path("key").asBoolean(false)) {
                    assertThat(option.path("reason").asText(""))
                            .as("%s: %s", question.ref(), option)
                            .isNotBlank();
                }
            }
            if (question.item().type().id().equals("true-false")) {
                assertThat(content.path("reason").asText("")).as(question.ref()).isNotBlank();
            }
        }
    }

    @Test
    void everySample_earnsWhatItPromises() throws IOException {
        for (QuestionDraft question : questions()) {
            Item<?> item = stored(question);
            assertThat(item.check()).as(question.ref()).isEmpty();
            assertThat(item.samples())
                    .extracting(Sample::kind)
                    .contains(Sample.Kind.RIGHT, Sample.Kind.WRONG, Sample.Kind.EMPTY);
            for (Sample sample : item.samples()) {
                assertThat(item.grade(sample.response()).fraction())
                        .as("%s of %s: %s", sample.kind(), question.ref(), sample.response())
                        .isEqualTo(sample.expected());
            }
        }
    }

    /** Whoever always takes the longest option must not do better than by chance and a little. */
    @Test
    void longestOption_isNotTheKeyTooOften() throws IOException {
        int choices = 0;
        int longest = 0;
        for (QuestionDraft question : questions()) {
            if (question.item().type().id().equals("single-choice")) {
                choices++;
                JsonNode options = QuestionJson.MAPPER
                        .valueToTree(question.item().content())
                        .path("options");
                int key = 0;
                int other = 0;
                for (JsonNode option : options) {
                    int length = option.path("text").asText().length();
                    if (option.path("key").asBoolean(false)) {
                        key = length;
                    } else {
                        other = Math.max(other, length);
                    }
                }
                longest += key > other ? 1 : 0;
            }
        }
        assertThat(choices).isGreaterThan(10);
        assertThat(longest * 2)
                .as("%d of %d keys are the longest option", longest, choices)
                .isLessThanOrEqualTo(choices);
    }
}
