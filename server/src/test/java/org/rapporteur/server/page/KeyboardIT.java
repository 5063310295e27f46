package org.rapporteur.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The main action of each view without a mouse. */
class KeyboardIT {
    @Test
    void j_and_k_go_through_the_stories_and_enter_opens_one() {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            Page page = visitor.opens("/");
            page.keyboard().press("j");
            page.keyboard().press("j");
            String second = page.locator(".story a")
                    .nth(0)
                    .evaluate("() => document.activeElement.textContent")
                    .toString();
            assertThat(second).isEqualTo(page.locator(".story h3 a").nth(1).innerText());

            page.keyboard().press("k");
            page.keyboard().press("Enter");
            page.waitForURL("**/story/*");
            visitor.settled();

            assertThat(focused(page)).startsWith("H1");
        }
    }

    @Test
    void a_slash_leads_to_the_search_and_arrows_through_its_suggestions() {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            Page page = visitor.opens("/");
            page.keyboard().press("/");
            page.keyboard().type("Peru");
            page.locator("#suggestions li").first().waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/entity/PER");

            assertThat(visitor.settled().locator("h1").innerText()).isEqualTo("Peru");
        }
    }

    @Test
    void words_that_are_searched_for_are_found() {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            Page page = visitor.opens("/");
            page.keyboard().press("/");
            page.keyboard().type("port of Chancay");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?*");

            assertThat(visitor.settled().locator(".hit").count()).isPositive();
            assertThat(page.locator(".hit mark").first().innerText()).isIn("port", "of", "Chancay");
        }
    }

    @Test
    void a_question_mark_shows_the_keys_and_escape_closes_them() {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            Page page = visitor.opens("/");
            page.keyboard().press("?");
            assertThat(page.locator("dialog").isVisible()).isTrue();
            Accessibility.holds(page);

            page.keyboard().press("Escape");
            assertThat(page.locator("dialog").count()).isZero();
        }
    }

    @Test
    void focus_on_a_source_shows_its_words_and_enter_leads_to_them() {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            Page page = visitor.opens(Servers.storyWith("NATO"));
            Locator source = page.locator(".reference").first();
            source.focus();
            assertThat(page.locator("#popover").isVisible()).isTrue();
            assertThat(page.locator("#popover q").innerText()).isNotBlank();

            page.keyboard().press("Enter");
            page.waitForURL("**/report/*#*");
            visitor.settled();
            assertThat(focused(page)).startsWith("A").contains("small-mark");
            assertThat(page.locator(".reading .mark.lit, h1 .mark.lit").count()).isPositive();
        }
    }

    @Test
    void what_two_reports_share_lights_up_in_both_when_one_is_focused() {
        try (Visitor visitor = Visitor.of(Servers.examples(), 1400, ColorScheme.DARK)) {
            Page page = visitor.opens(Servers.storyWith("NATO"));
            page.locator(".column .small-mark").first().focus();
            Accessibility.holds(page);

            assertThat(page.locator(".column:has(.lit)").count()).isGreaterThan(1);
            page.keyboard().press("Escape");
            assertThat(page.locator("#popover").isVisible()).isFalse();
        }
    }

    @Test
    void arrows_go_through_the_points_of_a_chart_and_enter_opens_one() {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            Page page = visitor.opens("/pair/CHN/PER");
            page.locator("#timeline a.point[tabindex='0']").focus();
            String first = label(page);
            page.keyboard().press("ArrowRight");
            assertThat(label(page)).isNotEqualTo(first);

            page.keyboard().press("Enter");
            page.waitForURL("**/report/**");
            visitor.settled();
        }
    }

    @Test
    void a_filter_is_set_read_back_as_a_sentence_and_taken_off() {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            Page page = visitor.opens("/");
            int all = page.locator(".story").count();
            page.locator(".filter-panel summary").focus();
            page.keyboard().press("Enter");
            page.locator("select[name=party]").selectOption("PER");
            page.locator(".filters button").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/?party=PER");
            visitor.settled();

            assertThat(page.locator(".filter-sentence").innerText()).contains("with Peru");
            assertThat(page.locator(".story").count()).isPositive().isLessThan(all);
            page.locator(".off").focus();
            page.keyboard().press("Enter");
            visitor.settled();
            assertThat(page.locator(".story").count()).isEqualTo(all);
        }
    }

    @Test
    void a_text_is_coded_with_control_and_enter() {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            Page page = visitor.opens("/bench");
            page.locator("textarea").focus();
            page.keyboard().type("Peru imposed sanctions on Spain.");
            page.keyboard().press("Control+Enter");
            page.locator(".finding").first().waitFor();

            assertThat(page.locator(".finding").first().innerText()).contains("Peru", "Spain");
            page.locator(".small-mark").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".finding details[open] dt").first().innerText())
                    .isEqualTo("Type");
        }
    }

    private static String focused(Page page) {
        return page.evaluate("() => document.activeElement.tagName + '.' + document.activeElement.className")
                .toString();
    }

    private static String label(Page page) {
        return page.evaluate("() => document.activeElement.getAttribute('aria-label')")
                .toString();
    }
}
