package org.rapporteur.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.Json;

/** A story of 300 reports and a pair of 50,100 events stay pages that one can read. */
class LargeRecordIT {
    /** Elements that a browser lays out without effort. */
    private static final int MOST_ELEMENTS = 8_000;

    @Test
    void a_story_of_many_reports_shows_some_and_leads_to_the_rest() {
        try (Visitor visitor = Visitor.of(Servers.large())) {
            visitor.opens("/");
            visitor.page().locator(".story h3 a").first().click();
            visitor.page().waitForURL("**/story/*");
            Page page = visitor.settled();

            assertThat(page.locator(".opening").first().innerText()).contains("300 independent reports");
            assertThat(page.locator(".column").count()).isEqualTo(4);
            page.locator("#reports .more button").click();
            visitor.settled();
            assertThat(page.locator(".column").count()).isEqualTo(8);
            assertThat(elements(page)).isLessThan(MOST_ELEMENTS);
        }
    }

    @Test
    void a_pair_of_many_events_is_drawn_by_month_and_read_month_by_month() {
        try (Visitor visitor = Visitor.of(Servers.large())) {
            Page page = visitor.opens("/pair/CHN/PER");

            assertThat(page.locator(".opening").innerText()).contains("50,100 events");
            assertThat(page.locator("#timeline .point").count()).isBetween(150, 200);
            assertThat(elements(page)).isLessThan(MOST_ELEMENTS);

            page.locator("#timeline .point").nth(3).press("Enter");
            page.waitForURL("**/pair/CHN/PER?month=2010-04*");
            visitor.settled();
            assertThat(page.locator("#events li.event").count()).isEqualTo(15);
            page.locator("#events .more button").click();
            page.locator("#events li.event").nth(29).waitFor();
        }
    }

    @Test
    void a_story_of_many_reports_comes_in_one_answer_of_readable_size() throws Exception {
        String story = Json.tree(read("/api/v1/stories")).at("/items/0/id").asText();

        String whole = read("/api/v1/stories/" + story);

        JsonNode entry = Json.tree(whole).at("/entries/items/0");
        assertThat(entry.path("claims")).hasSize(20);
        assertThat(entry.path("claim_count").asInt()).isEqualTo(300);
        assertThat(whole.length()).isLessThan(2_000_000);
    }

    @Test
    void claims_that_did_not_come_with_the_story_are_read_on_demand() {
        try (Visitor visitor = Visitor.of(Servers.large())) {
            visitor.opens("/");
            visitor.page().locator(".story h3 a").first().click();
            visitor.page().waitForURL("**/story/*");
            Page page = visitor.settled();

            Locator rest = page.locator(
                            "#differ details.behind", new Page.LocatorOptions().setHasText("288 more claims"))
                    .first();
            rest.locator("summary").click();
            rest.locator("tbody tr").first().waitFor();
            visitor.settled();

            assertThat(rest.locator("tbody tr").count()).isEqualTo(50);
        }
    }

    private static String read(String path) throws IOException {
        try (InputStream answer = URI.create(Servers.large() + path).toURL().openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int elements(Page page) {
        return (Integer) page.evaluate("() => document.querySelectorAll('*').length");
    }
}
