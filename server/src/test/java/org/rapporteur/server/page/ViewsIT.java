package org.rapporteur.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every view. */
class ViewsIT {
    @ParameterizedTest
    @MethodSource("org.rapporteur.server.page.Servers#views")
    void opens_on_the_examples_accessible_and_with_its_rows_to_take_along(String view) {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            Page page = visitor.opens(view);

            assertThat(page.locator("main h1").count()).isEqualTo(1);
            assertThat(page.title()).contains("Rapporteur");
            assertThat(page.locator(".failed").count()).as("what failed").isZero();
            Accessibility.holds(page);
            givesAwayWhatItShows(page);
        }
    }

    private static void givesAwayWhatItShows(Page page) {
        if (page.locator("textarea").count() > 0) {
            page.locator("button:has-text('Try an example')").click();
            page.locator(".finding").first().waitFor();
        }
        assertThat(page.locator(".exports").first().innerText()).contains("JSON", "CSV");
        for (Object link : (List<?>) page.locator(".exports a").evaluateAll("links => links.map(link => link.href)")) {
            assertThat(page.request().get((String) link).status())
                    .as((String) link)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("org.rapporteur.server.page.Servers#views")
    void fits_on_a_telephone_at_night(String view) {
        try (Visitor visitor = Visitor.of(Servers.examples(), 360, ColorScheme.DARK)) {
            Page page = visitor.opens(view);

            assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                    .as("pixels beyond the edge")
                    .isEqualTo(0);
            Accessibility.holds(page);
        }
    }

    @Test
    void a_story_prints_with_all_that_is_folded_away() {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            Page page = visitor.opens(Servers.storyWith("Chancay Port"));
            page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
            visitor.settled();

            assertThat(page.locator("details.behind:not([open])").count()).isZero();
            assertThat(page.locator("#timeline table tbody tr").count()).isPositive();
        }
    }

    @Test
    void stories_are_filtered_by_several_parties_together() {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            visitor.opens("/?party=CHN");
            Page page = visitor.page();
            page.locator("details.filter-panel > summary").click();
            page.locator(".filters select[name=party]").selectOption("PER");
            page.locator(".filters button").click();
            page.waitForURL("**/?*party=CHN&party=PER*");
            visitor.settled();

            assertThat(page.locator(".filter-sentence").innerText())
                    .contains("with China")
                    .contains("with Peru");
            assertThat(page.locator(".story").allInnerTexts())
                    .isNotEmpty()
                    .allSatisfy(story -> assertThat(story).contains("China").contains("Peru"));
            Accessibility.holds(page);

            page.locator("details.filter-panel > summary").click();
            page.locator(".chosen input[value=CHN]").uncheck();
            page.locator(".filters button").click();
            page.waitForURL(url -> !url.contains("CHN"));
            visitor.settled();

            assertThat(page.locator(".filter-sentence").innerText()).doesNotContain("China");
        }
    }
}
