package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The assembled program, run as a user's shell would, without the launcher. */
final class Program {
    private static final Path JAR = Path.of("target", "rapporteur.jar").toAbsolutePath();

    private Program() {}

    /** Starts a command; its input is still open. */
    static Launched start(Path folder, String... arguments) throws IOException {
        return Launched.start(folder, Map.of(), command(arguments));
    }

    /** Runs a command to its end, its results sent to a file. */
    static Launched runInto(String file, Path folder, String... arguments) throws IOException, InterruptedException {
        String line = "'" + String.join("' '", command(arguments)) + "' > " + file;
        return Launched.start(folder, Map.of(), List.of("sh", "-c", line)).finish();
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs a command to its end. */
    static Launched run(Path folder, String... arguments) throws IOException, InterruptedException {
        return start(folder, arguments).finish();
    }
}
