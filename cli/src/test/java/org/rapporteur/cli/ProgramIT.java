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
    void it_holds_its_own_reader_of_language_and_no_other() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains(
                            "org/rapporteur/language/reader/english.model",
                            "org/rapporteur/language/reader/MODEL-LICENSE.md")
                    .noneMatch(name -> name.startsWith("edu/stanford/"));
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
