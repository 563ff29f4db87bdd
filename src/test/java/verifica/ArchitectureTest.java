package verifica;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;

/** The rooms of the application and the doors between them: who may import whom. A new question type or format is covered by existing. */
@AnalyzeClasses(packages = "verifica", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String TYPE = "question.<type>";
    private static final String FORMAT = "exchange.<format>";
    private static final String HOME = "home";

    /** Room -> the other rooms that it may import. The front page may import all. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            Map.entry("base", Set.of()),
            Map.entry("web", Set.of("base")),
            Map.entry("question.reading", Set.of("base")),
            Map.entry("question", Set.of("base", "question.reading")),
            Map.entry(TYPE, Set.of("base", "question", "question.reading")),
            Map.entry("source", Set.of("base", "web")),
            Map.entry("bank", Set.of("base", "web", "question", "question.reading", "source")),
            Map.entry("quiz", Set.of("base", "web", "question", "question.reading", "source", "bank")),
            Map.entry("attempt.flow", Set.of("base", "question", "question.reading")),
            Map.entry(
                    "attempt",
                    Set.of("base", "web", "question", "question.reading", "source", "bank", "quiz", "attempt.flow")),
            // A question set brings quizzes, and there is one writer: so quiz stands here too.
            Map.entry(
                    "exchange", Set.of("base", "web", "question", TYPE, "question.reading", "source", "bank", "quiz")),
            Map.entry(
                    FORMAT,
                    Set.of("base", "web", "question", TYPE, "question.reading", "source", "bank", "quiz", "exchange")));

    @ArchTest
    static final ArchRule everyClass_importsOnlyWhatItsRoomMay = classes().should(importOnlyWhatItsRoomMay());

    @ArchTest
    static final ArchRule rooms_haveNoCycles =
            slices().matching("verifica.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule questionTypes_doNotKnowEachOther = slices().matching("verifica.question.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
                    JavaClass.Predicates.resideInAPackage("verifica.question.reading.."));

    @ArchTest
    static final ArchRule formats_doNotKnowEachOther =
            slices().matching("verifica.exchange.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule questionsAndFlows_knowNeitherDatabaseNorHttpNorClock = noClasses()
            .that()
            .resideInAnyPackage("verifica.question..", "verifica.attempt.flow..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "jakarta.transaction..",
                    "java.sql..",
                    "javax.sql..",
                    "org.hibernate..",
                    "io.quarkus.hibernate..",
                    "jakarta.ws.rs..",
                    "java.net.http..",
                    "io.vertx..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class);

    @ArchTest
    static final ArchRule readingRules_standOnJavaAndExactNumbersAlone = classes()
            .that()
            .resideInAPackage("verifica.question.reading..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "verifica.question.reading..", "verifica.base..", "java..", "org.apache.commons.numbers..");

    @ArchTest
    static final ArchRule flows_standOnQuestionsAndExactNumbersAlone = classes()
            .that()
            .resideInAPackage("verifica.attempt.flow..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "verifica.attempt.flow..",
                    "verifica.question..",
                    "verifica.base..",
                    "java..",
                    "org.apache.commons.numbers..",
                    "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule transactions_areMadeByOperationsOnly = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(ApplicationScoped.class)
            .andShould()
            .beDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Pages");

    @ArchTest
    static final ArchRule transactionalClasses_areOperations = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beAnnotatedWith(ApplicationScoped.class)
            .andShould()
            .haveSimpleNameNotEndingWith("Pages")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pages_areOfNobodysBusiness = classes()
            .that()
            .haveSimpleNameEndingWith("Pages")
            .should()
            .bePackagePrivate()
            .andShould()
            .notHaveModifier(JavaModifier.ABSTRACT);

    @ArchTest
    static final ArchRule addresses_areServedByPages =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Pages");

    @ArchTest
    static final ArchRule names_sayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Service|Controller)(\\$.*)?");

    private static ArchCondition<JavaClass> importOnlyWhatItsRoomMay() {
        return new ArchCondition<>("import only what its room may") {
            @Override
            public void check(JavaClass clazz, ConditionEvents events) {
                String room = room(clazz);
                if (!room.equals(HOME) && !ROOMS.containsKey(room)) {
                    events.add(SimpleConditionEvent.violated(clazz, clazz.getName() + " stands in no known room"));
                    return;
                }
                for (Dependency dependency : clazz.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    boolean ours = target.getPackageName().startsWith("verifica");
                    if (ours && !room.equals(HOME) && !room(target).equals(room)) {
                        boolean allowed = ROOMS.get(room).contains(room(target));
                        events.add(new SimpleConditionEvent(clazz, allowed, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** {@code verifica.question.date} is a type, {@code verifica.exchange.nativeset} a format, everything else goes by its name. */
    private static String room(JavaClass clazz) {
        String name = clazz.getPackageName().replaceFirst("^verifica\\.?", "");
        if (name.startsWith("question.") && !name.equals("question.reading")) {
            return TYPE;
        }
        return name.startsWith("exchange.") ? FORMAT : name;
    }
}
