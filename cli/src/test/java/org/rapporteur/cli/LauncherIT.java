package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher at the project's root, run as a user runs it, in a folder where Maven is a script that
 * puts a small program in place of ours: see {@link LaunchedProject}.
 */
class LauncherIT {

    @TempDir
    Path folder;

    @Test
    void a_first_start_builds_the_program_and_says_so_on_standard_error() throws Exception {
        LaunchedProject project = LaunchedProject.in(folder);

        Launched first = project.start("hello").finish();

        assertThat(first.err()).contains("first start: building the program").contains("build.log");
        assertThat(first.out()).isEqualTo("[hello]\n");
        assertThat(project.builds()).isEqualTo(1);
    }

    @Test
    void later_starts_do_not_build_and_say_nothing() throws Exception {
        LaunchedProject project = LaunchedProject.built(folder);

        Launched second = project.start("hello").finish();

        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo("[hello]\n");
        assertThat(project.builds()).isEqualTo(1);
    }

    @Test
    void sources_newer_than_the_program_are_built_again() throws Exception {
        LaunchedProject project = LaunchedProject.built(folder);
        project.touchSource(Instant.now().plusSeconds(5));

        assertThat(project.with("RAPPORTEUR_NO_BUILD", "yes")
                        .start("as it is")
                        .finish()
                        .err())
                .isEmpty();
        assertThat(project.start("anew").finish().err()).contains("sources are newer");
        assertThat(project.builds()).isEqualTo(2);
    }

    @Test
    void a_jar_that_maven_built_by_hand_is_taken_over() throws Exception {
        LaunchedProject project = LaunchedProject.in(folder);
        project.runMaven();

        assertThat(project.start("hello").finish().out()).isEqualTo("[hello]\n");
        assertThat(project.builds()).isEqualTo(1);
    }

    @Test
    void a_jar_that_a_killed_build_left_half_written_is_not_taken_over() throws Exception {
        LaunchedProject project = LaunchedProject.in(folder);
        project.halfWrittenJar();

        assertThat(project.start("hello").finish().out()).isEqualTo("[hello]\n");
        assertThat(project.builds()).isEqualTo(1);
    }

    @Test
    void arguments_with_blanks_stars_and_letters_beyond_ascii_arrive_whole() throws Exception {
        LaunchedProject project = LaunchedProject.built(folder).with("LC_ALL", "C");

        assertThat(project.start("two words", "", "*", "a\nb", "Қазақстан")
                        .finish()
                        .out())
                .isEqualTo("[two words]\n[]\n[*]\n[a\nb]\n[Қазақстан]\n");
    }

    @Test
    void standard_input_is_passed_on() throws Exception {
        assertThat(LaunchedProject.built(folder)
                        .start("--stdin")
                        .typing("first\nsecond\n")
                        .finish()
                        .out())
                .endsWith("first\nsecond\n");
    }

    @Test
    void the_exit_status_is_that_of_the_program() throws Exception {
        assertThat(LaunchedProject.built(folder).start("--exit=3").finish().status())
                .isEqualTo(3);
    }

    @Test
    void a_signal_reaches_the_program() throws Exception {
        Launched waiting = LaunchedProject.built(folder).start("--stdin");
        waiting.untilItPrints("[--stdin]\n");

        assertThat(waiting.terminate().status()).isEqualTo(143);
    }

    @Test
    void it_starts_by_symbolic_links_and_from_any_folder() throws Exception {
        LaunchedProject project = LaunchedProject.built(folder);
        Path elsewhere = Files.createDirectory(folder.resolve("else where"));
        Files.createSymbolicLink(elsewhere.resolve("absolute"), project.launcher());
        Files.createSymbolicLink(elsewhere.resolve("relative"), Path.of("absolute"));

        assertThat(project.startIn(elsewhere, "./relative", "hello").finish().out())
                .isEqualTo("[hello]\n");
        assertThat(project.startIn(elsewhere, "sh", "../the project/rapporteur", "hello")
                        .finish()
                        .out())
                .isEqualTo("[hello]\n");
    }

    @Test
    void two_first_starts_at_once_build_once() throws Exception {
        LaunchedProject project = LaunchedProject.in(folder);

        List<Launched> both = List.of(project.start("one"), project.start("two"));

        assertThat(both.get(0).finish().out()).isEqualTo("[one]\n");
        assertThat(both.get(1).finish().out()).isEqualTo("[two]\n");
        assertThat(project.builds()).isEqualTo(1);
    }

    @Test
    void the_lock_of_a_start_that_was_killed_is_dropped() throws Exception {
        LaunchedProject project = LaunchedProject.in(folder);
        project.lockOf(deadProcess());

        assertThat(project.start("hello").finish().out()).isEqualTo("[hello]\n");
    }

    @Test
    void a_build_that_fails_gives_one_line_that_names_its_log() throws Exception {
        LaunchedProject project = LaunchedProject.in(folder).whereMavenFails();

        Launched failed = project.start("hello").finish();

        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.err().lines().skip(1))
                .singleElement()
                .asString()
                .contains("the build failed")
                .contains("build.log");
        assertThat(Files.readString(project.log(), UTF_8)).contains("no such plugin");
    }

    @Test
    void a_java_that_is_not_there_gives_one_line() throws Exception {
        Launched failed = LaunchedProject.in(folder)
                .with("JAVA_HOME", "/no/java/here")
                .start("hello")
                .finish();

        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.err()).hasLineCount(1).contains("/no/java/here").contains("17 or newer");
    }

    @Test
    void an_archive_of_classes_is_made_once_for_each_program() throws Exception {
        LaunchedProject project = LaunchedProject.in(folder).withArchive();
        project.start("hello").finish();
        FileTime first = Files.getLastModifiedTime(project.archive());
        assertThat(project.archive()).isNotEmptyFile();

        assertThat(project.start("hello").finish().out()).isEqualTo("[hello]\n");
        assertThat(Files.getLastModifiedTime(project.archive())).isEqualTo(first);

        project.touchSource(Instant.now().plusSeconds(5));
        assertThat(project.start("hello").finish().out()).isEqualTo("[hello]\n");
        assertThat(Files.getLastModifiedTime(project.archive())).isGreaterThan(first);
    }

    @Test
    void options_for_java_are_handed_on_and_win() throws Exception {
        LaunchedProject project =
                LaunchedProject.built(folder).with("RAPPORTEUR_JAVA_OPTS", "-Xmx64m -XX:+UseSerialGC");

        assertThat(project.start("--heap").finish().out()).contains("heap under 70 MB");
    }

    private static long deadProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }
}
