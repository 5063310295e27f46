package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A started process and what it prints; standard input is empty unless something is typed. */
record Launched(Process process, Path output, Path errors, StringBuilder input) {

    private static final long LIMIT_SECONDS = 240;

    static Launched start(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        Path output = Files.createTempFile("launched", ".out");
        Path errors = Files.createTempFile("launched", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("RAPPORTEUR_") || name.startsWith("JAVA_"));
        builder.environment().putAll(environment);
        return new Launched(builder.start(), output, errors, new StringBuilder());
    }

    Launched typing(String text) {
        input.append(text);
        return this;
    }

    /** Types what is to be typed, ends the input and waits for the end. */
    Launched finish() throws IOException, InterruptedException {
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.toString().getBytes(UTF_8));
        }
        return ended();
    }

    void untilItPrints(String text) throws IOException, InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!out().contains(text) && System.nanoTime() < limit) {
            Thread.sleep(20);
        }
    }

    void untilItSays(String text) throws IOException, InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!err().contains(text) && process.isAlive() && System.nanoTime() < limit) {
            Thread.sleep(20);
        }
    }

    /** Sends SIGTERM and leaves the process's streams open, which {@code Process.destroy()} would close. */
    Launched terminate() throws InterruptedException {
        process.toHandle().destroy();
        return ended();
    }

    String out() throws IOException {
        return Files.readString(output, UTF_8);
    }

    String err() throws IOException {
        return Files.readString(errors, UTF_8);
    }

    int status() {
        return process.exitValue();
    }

    private Launched ended() throws InterruptedException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + LIMIT_SECONDS + " s");
        }
        return this;
    }
}
