package verifica;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a person reads stands in a message bundle, in each language. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final List<String> LANGUAGES = List.of("en", "it");

    /** Names, which are the same in every language. */
    private static final Set<String> NAMES = Set.of("Verifica", "Italiano", "English");

    private static final Pattern SPOKEN = Pattern.compile("\\b(?:aria-label|alt|title|placeholder)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    static Stream<Class<?>> bundles() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("verifica").stream()
                        .filter(each -> each.isAnnotatedWith(MessageBundle.class))
                        .map(JavaClass::reflect);
    }

    static Stream<Path> templates() throws IOException {
        return Files.walk(TEMPLATES).filter(Files::isRegularFile);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundle_hasEveryTextInEveryLanguage(Class<?> bundle) throws IOException {
        String[] methods = Arrays.stream(bundle.getDeclaredMethods())
                .map(method -> method.getName())
                .toArray(String[]::new);
        for (String language : LANGUAGES) {
            List<String> lines = lines(MESSAGES.resolve(name(bundle) + "_" + language + ".properties"));
            assertThat(lines)
                    .as("%s in %s", bundle.getSimpleName(), language)
                    .extracting(line -> line.split("=", 2)[0])
                    .containsExactlyInAnyOrder(methods);
            assertThat(lines).allMatch(line -> !line.split("=", 2)[1].isBlank());
        }
    }

    @Test
    void messages_areAllOfSomeBundle() throws IOException {
        TreeSet<String> expected = bundles()
                .flatMap(bundle -> LANGUAGES.stream().map(language -> name(bundle) + "_" + language + ".properties"))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(MESSAGES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> MESSAGES.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void template_speaksOnlyByMessages(Path template) throws IOException {
        String html = withoutExpressions(Files.readString(template));
        List<String> spoken = new ArrayList<>();
        Matcher attributes = SPOKEN.matcher(html);
        while (attributes.find()) {
            spoken.add(attributes.group(1));
        }
        spoken.add(html.replaceAll("(?s)<!--.*?-->", " ").replaceAll("(?s)<[^<>]*>", " "));
        assertThat(spoken.stream().flatMap(MessagesTest::words))
                .as("words of %s that no message says", template)
                .isSubsetOf(NAMES);
    }

    @Test
    void aHardCodedWord_isFound() {
        assertThat(words(withoutExpressions("{#if a}Buongiorno{/if} {web:home}")))
                .containsExactly("Buongiorno");
        assertThat(withoutExpressions("{#switch id}{#case 'a'}{x:y('Ciao {z}')}{/switch}"))
                .isBlank();
    }

    /** Without Qute's expressions, sections and comments, however deep braces stand in one another. */
    private static String withoutExpressions(String template) {
        StringBuilder rest = new StringBuilder();
        int depth = 0;
        for (char c : template.replaceAll("(?s)\\{!.*?!}", "").toCharArray()) {
            depth += c == '{' ? 1 : 0;
            if (depth == 0) {
                rest.append(c);
            }
            depth -= c == '}' ? 1 : 0;
        }
        assertThat(depth).as("braces of %s", template).isZero();
        return rest.toString();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.replaceAll("&[a-z]+;", " ")).results().map(found -> found.group());
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
