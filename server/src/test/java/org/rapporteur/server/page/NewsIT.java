package org.rapporteur.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes in while the page is open. */
class NewsIT {
    @Test
    void a_new_story_is_announced_and_shown_on_demand() {
        try (Visitor visitor = Visitor.of(Servers.growing())) {
            Page page = visitor.opens("/");
            assertThat(page.locator(".news").innerText()).isEmpty();

            page.request()
                    .post(
                            Servers.growing() + "/api/v1/reports",
                            RequestOptions.create()
                                    .setData(Map.of(
                                            "title", "Chile recalls its ambassador from Bolivia",
                                            "text", "Chile recalled its ambassador from Bolivia on Monday.",
                                            "outlet", "Salt Post",
                                            "published", "2025-06-02")));
            page.locator(".news button").click();
            page.locator(".story h3:has-text('Chile recalls')").waitFor();
            visitor.settled();

            assertThat(page.locator(".story h3").first().innerText())
                    .isEqualTo("Chile recalls its ambassador from Bolivia");
        }
    }
}
