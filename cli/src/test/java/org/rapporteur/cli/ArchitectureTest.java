package org.rapporteur.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may use whom, over all modules: what Maven alone would let through by way of a third module. */
class ArchitectureTest {

    private static final String[] PURE =
            packages("model", "json", "knowledge", "language", "extract", "encoder", "reconcile");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rapporteur");

    /** A module and the modules that it may use. */
    record Row(String module, List<String> mayUse) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row("model", List.of()),
                new Row("json", List.of("model")),
                new Row("knowledge", List.of("model")),
                new Row("intake", List.of("model", "knowledge")),
                new Row("language", List.of("model")),
                new Row("extract", List.of("model", "knowledge")),
                new Row("encoder", List.of("model", "extract")),
                new Row("reconcile", List.of("model", "knowledge")),
                new Row("store", List.of("model", "json")),
                new Row("pipeline", List.of("model", "intake", "language", "extract", "reconcile", "store")),
                new Row("export", List.of("model", "json", "knowledge", "store")),
                new Row("telling", List.of("model", "knowledge", "reconcile")),
                new Row(
                        "server",
                        List.of(
                                "model",
                                "json",
                                "knowledge",
                                "intake",
                                "reconcile",
                                "store",
                                "pipeline",
                                "export",
                                "telling")));
    }

    /** Libraries, by package, and the modules that may use them. */
    static Stream<Map.Entry<String, List<String>>> libraries() {
        return Stream.of(
                Map.entry("edu.stanford.nlp..", List.of()),
                Map.entry("ai.onnxruntime..", List.of("encoder")),
                Map.entry("com.fasterxml.jackson..", List.of("json", "intake", "store", "export", "server", "cli")),
                Map.entry("io.javalin..", List.of("server")),
                Map.entry("com.github.benmanes.caffeine..", List.of("server")),
                Map.entry("org.jdbi..", List.of("store")),
                Map.entry("org.sqlite..", List.of("store")),
                Map.entry("java.sql..", List.of("store")),
                Map.entry("org.apache.commons.csv..", List.of("export", "intake")),
                Map.entry("picocli..", List.of("cli")));
    }

    @Test
    void every_module_is_looked_at() {
        assertThat(PROGRAM.stream().map(JavaClass::getPackageName).distinct())
                .contains(rows().map(row -> "org.rapporteur." + row.module()).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_module_uses_only_the_modules_of_its_row(Row row) {
        String[] allowed = packages(
                Stream.concat(Stream.of(row.module()), row.mayUse().stream()).toArray(String[]::new));
        check(noClasses()
                .that(resideInAnyPackage(packages(row.module())))
                .should()
                .dependOnClassesThat(resideInAPackage("org.rapporteur..").and(not(resideInAnyPackage(allowed)))));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_library_is_used_only_by_its_modules(Map.Entry<String, List<String>> library) {
        check(noClasses()
                .that(not(resideInAnyPackage(packages(library.getValue().toArray(String[]::new)))))
                .should()
                .dependOnClassesThat(resideInAPackage(library.getKey())));
    }

    @Test
    void the_model_uses_nothing_but_the_jdk() {
        check(noClasses()
                .that(resideInAnyPackage(packages("model")))
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                        "org.rapporteur.model..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.text..",
                        "java.net..",
                        "java.nio..",
                        "java.io..",
                        "java.security..",
                        "org.jspecify.."))));
    }

    @Test
    void packages_are_free_of_cycles() {
        check(slices().matching("org.rapporteur.(**)").should().beFreeOfCycles());
    }

    @Test
    void only_the_commands_print() {
        check(noClasses().that(not(resideInAnyPackage(packages("cli")))).should(ACCESS_STANDARD_STREAMS));
    }

    @Test
    void stages_know_no_clock_and_no_chance() {
        check(noClasses()
                .that(resideInAnyPackage(PURE))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    private static String[] packages(String... modules) {
        return Stream.of(modules)
                .map(module -> "org.rapporteur." + module + "..")
                .toArray(String[]::new);
    }
}
