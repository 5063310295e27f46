package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The assembled program, one jar. */
class ProgramIT {

    private static final Path JAR = Path.of("target", "rapporteur.jar");

    @Test
    void it_starts_by_itself() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        Launched program = Launched.start(Path.of("."), Map.of(), List.of(java, "-jar", JAR.toString(), "--version"))
                .finish();

        assertThat(program.status()).isZero();
        assertThat(program.out()).startsWith("rapporteur ");
        assertThat(program.err()).isEmpty();
    }

    @Test
    void of_the_language_models_it_holds_only_those_that_it_loads() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .filteredOn(name -> name.startsWith("edu/stanford/nlp/models/") && !name.endsWith("/"))
                    .containsExactlyInAnyOrder(
                            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
                            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
                            "edu/stanford/nlp/models/parser/nndep/english_UD.gz");
        }
    }

    @Test
    void its_licence_and_those_of_others_come_with_it() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/THIRD-PARTY.md");
        }
    }
}
