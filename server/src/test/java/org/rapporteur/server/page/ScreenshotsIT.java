package org.rapporteur.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Pictures of story, pair and report, as the documentation shows them. They go to {@code target/screenshots};
 * {@code -Drapporteur.screenshots=../docs} puts them where they are committed.
 */
class ScreenshotsIT {
    private static final Path FOLDER = Path.of(System.getProperty("rapporteur.screenshots", "target/screenshots"));

    @Test
    void of_a_story() throws IOException {
        taken("page-story.png", Servers.storyWith("Chancay Port"));
    }

    @Test
    void of_a_pair() throws IOException {
        taken("page-pair.png", "/pair/CHN/PER");
    }

    @Test
    void of_a_report() throws IOException {
        taken("page-report.png", Servers.reportWith("Two centuries"));
    }

    private static void taken(String name, String view) throws IOException {
        Files.createDirectories(FOLDER);
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            Page page = visitor.opens(view);
            byte[] picture = page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));

            assertThat(picture).as(name).hasSizeBetween(20_000, 400_000);
        }
    }
}
