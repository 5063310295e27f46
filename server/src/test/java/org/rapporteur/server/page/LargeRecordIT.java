package org.rapporteur.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

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

    private static int elements(Page page) {
        return (Integer) page.evaluate("() => document.querySelectorAll('*').length");
    }
}
