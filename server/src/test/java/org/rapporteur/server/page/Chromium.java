package org.rapporteur.server.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The browser that this machine has: one for all tests of a JVM, closed when it ends. */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static @Nullable Browser browser;

    private Chromium() {}

    /** Skips the test, saying why, where there is no browser. */
    static synchronized Browser browser() {
        Optional<Path> program = program();
        assumeTrue(
                program.isPresent(),
                "Chromium is not installed (apt-get install chromium): tests of the page are skipped");
        if (browser == null) {
            browser = start(program.orElseThrow());
        }
        return browser;
    }

    private static Browser start(Path program) {
        // The browser is the system's: Playwright is not to download one.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        // Chromium's sandbox does not start for root, who runs the tests in a container.
                        .setArgs(List.of("--no-sandbox")));
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
