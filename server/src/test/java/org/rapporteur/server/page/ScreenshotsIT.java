package org.rapporteur.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Pictures of story, pair and report, as the documentation shows them. They go to {@code target/screenshots};
 * {@code -Drapporteur.screenshots=../docs} puts them where they are committed.
 */
class ScreenshotsIT {
    private static final Path FOLDER = Path.of(System.getProperty("rapporteur.screenshots", "target/screenshots"));

    @Test
    void of_a_story() throws IOException {
        taken("page-story.png", Servers.storyWith("Chancay Port"), 1_250, page -> {});
    }

    @Test
    void of_a_pair() throws IOException {
        taken("page-pair.png", "/pair/ETH/SOM", 1_150, page -> {});
    }

    @Test
    void of_a_report() throws IOException {
        // One of its marks in focus, with what was found there.
        taken(
                "page-report.png",
                Servers.reportWith("Two centuries"),
                850,
                page -> page.locator("[aria-label^='E1,']").first().focus());
    }

    private static void taken(String name, String view, int height, Consumer<Page> shown) throws IOException {
        Files.createDirectories(FOLDER);
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            Page page = visitor.opens(view);
            page.setViewportSize(1_400, height);
            shown.accept(page);
            byte[] picture = page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));

            assertThat(picture).as(name).hasSizeBetween(20_000, 400_000);
        }
    }
}
