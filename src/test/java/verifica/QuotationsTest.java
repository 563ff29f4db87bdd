package verifica;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verifica.exchange.Draft;
import verifica.exchange.Draft.SourceDraft;
import verifica.exchange.nativeset.NativeReader;
import verifica.source.Citation;
import verifica.source.Passage;

/** The seeds against the articles that they are drawn from, where these are there: {@code shared/articles} beside the project or above it. */
@QuarkusTest
class QuotationsTest {

    private static final int LONGEST_QUOTATION = 20;
    private static final int COPIED = 7;
    private static final Pattern QUOTATION = Pattern.compile("«([^»]*)»");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_'’]+");

    @Inject
    NativeReader reader;

    /** Id -> its non-empty lines. */
    private final Map<String, List<String>> articles = new TreeMap<>();

    private final List<Draft> sets = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        Path folder = articles();
        Assumptions.assumeTrue(
                folder != null, "no shared/articles above this folder: quotations are not compared with the articles");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                articles.put(
                        file.getFileName().toString().replace(".txt", ""),
                        Files.readAllLines(file).stream()
                                .filter(line -> !line.isBlank())
                                .toList());
            }
        }
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                sets.add(reader.read(file.toString(), Files.readAllBytes(file)).draft());
            }
        }
    }

    private static Path articles() {
        String named = System.getProperty("articles.dir");
        if (named != null) {
            return Path.of(named);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/articles"))) {
                return at.resolve("shared/articles");
            }
        }
        return null;
    }

    private Stream<SourceDraft> sources() {
        return sets.stream().flatMap(set -> set.sources().stream());
    }

    @Test
    void everyQuotation_standsInItsParagraphAndIsShort() {
        assertThat(sources()).hasSize(5);
        sources().forEach(source -> {
            for (Passage passage : source.text().passages()) {
                String paragraph = folded(articles.get(source.slug()).get(passage.number() - 1));
                for (String quotation : quotations(passage)) {
                    assertThat(paragraph)
                            .as("%s § %d", source.slug(), passage.number())
                            .contains(folded(quotation));
                    assertThat(words(quotation)).as(quotation).hasSizeLessThanOrEqualTo(LONGEST_QUOTATION);
                }
            }
        });
    }

    @Test
    void everyCitation_quotesWhatTheDigestQuotes() {
        List<Citation> citations = sets.stream()
                .flatMap(set -> set.questions().stream())
                .flatMap(question -> Stream.concat(question.citations().stream(), question.conflicts().stream()))
                .toList();
        assertThat(citations).hasSizeGreaterThan(75);
        for (Citation citation : citations) {
            Passage passage = sources()
                    .filter(source -> source.slug().equals(citation.source()))
                    .findFirst()
                    .orElseThrow()
                    .text()
                    .passage(citation.passage())
                    .orElseThrow();
            assertThat(quotations(passage))
                    .as("%s", citation)
                    .anyMatch(quotation -> folded(quotation).contains(folded(citation.quote())));
        }
    }

    @Test
    void digests_copyNoRunOfWordsOutsideQuotationMarks() {
        sources().forEach(source -> {
            for (Passage passage : source.text().passages()) {
                if (!passage.heading()) {
                    String paragraph = joined(words(articles.get(source.slug()).get(passage.number() - 1)));
                    for (String own :
                            QUOTATION.matcher(passage.text()).replaceAll("|").split("\\|")) {
                        List<String> words = words(own);
                        for (int i = 0; i + COPIED <= words.size(); i++) {
                            assertThat(paragraph)
                                    .as("%s § %d", source.slug(), passage.number())
                                    .doesNotContain(joined(words.subList(i, i + COPIED)));
                        }
                    }
                }
            }
        });
    }

    private static List<String> quotations(Passage passage) {
        return QUOTATION
                .matcher(passage.text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[’‘`´]", "'")
                .replaceAll("[“”«»„]", "\"")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<String> words(String text) {
        return WORD.matcher(folded(text).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String joined(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }
}
