package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A folder with our launcher and, for Maven, a script that counts its runs and puts a program there
 * which prints its arguments, one a line in brackets.
 */
record LaunchedProject(Path home, Map<String, String> environment) {

    private static final Path LAUNCHER = Path.of("..", "rapporteur");

    private static final String PROGRAM = """
            public class Echo {
                public static void main(String[] arguments) throws Exception {
                    var out = new java.io.PrintStream(System.out, true, "UTF-8");
                    for (String argument : arguments) {
                        out.print("[" + argument + "]\\n");
                        if (argument.equals("--stdin")) System.in.transferTo(out);
                        if (argument.equals("--heap") && Runtime.getRuntime().maxMemory() < 70_000_000L)
                            out.print("heap under 70 MB");
                        if (argument.startsWith("--exit=")) System.exit(Integer.parseInt(argument.substring(7)));
                    }
                }
            }
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo "run" >>builds
            sleep 0.5
            mkdir -p cli/target
            cp echo.jar cli/target/rapporteur.jar
            touch cli/target/rapporteur.jar
            """;

    /** A fresh clone, as it were; its path has a blank in it. */
    static LaunchedProject in(Path folder) throws IOException {
        LaunchedProject project = new LaunchedProject(
                Files.createDirectory(folder.resolve("the project")),
                Map.of("JAVA_HOME", System.getProperty("java.home"), "RAPPORTEUR_NO_ARCHIVE", "yes"));
        Files.copy(LAUNCHER, project.launcher());
        Files.createDirectories(project.source().getParent());
        Files.writeString(project.source(), PROGRAM);
        Files.writeString(project.home.resolve("pom.xml"), "<project/>");
        project.script(MAVEN);
        project.compile();
        project.touchSource(Instant.now().minusSeconds(60));
        return project;
    }

    /** The same after its first start. */
    static LaunchedProject built(Path folder) throws IOException, InterruptedException {
        LaunchedProject project = in(folder);
        project.start("--version").finish();
        return project;
    }

    LaunchedProject whereMavenFails() throws IOException {
        script("#!/bin/sh\necho no such plugin\nexit 1\n");
        return this;
    }

    LaunchedProject withArchive() {
        Map<String, String> fewer = new TreeMap<>(environment);
        fewer.remove("RAPPORTEUR_NO_ARCHIVE");
        return new LaunchedProject(home, fewer);
    }

    LaunchedProject with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new LaunchedProject(home, more);
    }

    Path launcher() {
        return home.resolve("rapporteur");
    }

    Path log() {
        return home.resolve("target/launcher/build.log");
    }

    Path archive() {
        return home.resolve("target/launcher/rapporteur.jsa");
    }

    Launched start(String... arguments) throws IOException {
        return startIn(home.getParent(), prepend(launcher().toString(), arguments));
    }

    Launched startIn(Path folder, String... command) throws IOException {
        return Launched.start(folder, environment, List.of(command));
    }

    void runMaven() throws IOException, InterruptedException {
        startIn(home, "./mvnw").finish();
    }

    void halfWrittenJar() throws IOException {
        byte[] whole = Files.readAllBytes(home.resolve("echo.jar"));
        Files.createDirectories(home.resolve("cli/target"));
        Files.write(home.resolve("cli/target/rapporteur.jar"), Arrays.copyOf(whole, whole.length / 2));
    }

    void lockOf(long process) throws IOException {
        Path place = Files.createDirectories(log().getParent());
        Files.createSymbolicLink(place.resolve("lock"), Path.of(Long.toString(process)));
    }

    void touchSource(Instant when) throws IOException {
        try (Stream<Path> all = Stream.of(home.resolve("pom.xml"), source(), source().getParent())) {
            for (Path path : all.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(when));
            }
        }
    }

    int builds() throws IOException {
        return Files.readAllLines(home.resolve("builds"), UTF_8).size();
    }

    private Path source() {
        return home.resolve("cli/src/main/Echo.java");
    }

    private void script(String text) throws IOException {
        Path script = Files.writeString(home.resolve("mvnw"), text);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void compile() throws IOException {
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", home.toString(), source().toString());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Echo");
        Path jar = home.resolve("echo.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry("Echo.class"));
            Files.copy(home.resolve("Echo.class"), out);
        }
    }

    private static String[] prepend(String first, String... others) {
        return Stream.concat(Stream.of(first), Stream.of(others)).toArray(String[]::new);
    }
}
