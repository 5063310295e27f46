package org.rapporteur.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** What views show when there is nothing, when it takes a while, and when something fails. */
class StatesIT {
    @Test
    void an_empty_record_says_what_to_do() {
        try (Visitor visitor = Visitor.of(Servers.empty())) {
            Page page = visitor.opens("/");

            assertThat(page.locator("h1").innerText()).isEqualTo("The record is empty");
            assertThat(page.locator("code").innerText()).isEqualTo("./rapporteur read examples");
            Accessibility.holds(page);
        }
    }

    @Test
    void the_views_of_an_empty_record_say_that_there_is_nothing() {
        try (Visitor visitor = Visitor.of(Servers.empty())) {
            for (String view : new String[] {"/differences", "/parties", "/search?q=port"}) {
                assertThat(visitor.opens(view).locator(".failed").count())
                        .as(view)
                        .isZero();
            }
        }
    }

    @Test
    void what_the_record_does_not_hold_is_said_to_be_missing() {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            visitor.expectsFailure();
            for (String view : new String[] {"/story/s-none", "/report/r-none", "/entry/t-none"}) {
                Page page = visitor.opens(view);
                assertThat(page.locator("h1").innerText()).isEqualTo("The record holds nothing here");
                Accessibility.holds(page);
            }
        }
    }

    @Test
    void an_address_of_no_view_says_so() {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            assertThat(visitor.opens("/no/such/view").locator("h1").innerText()).isEqualTo("There is no such page");
        }
    }

    @Test
    void a_server_that_does_not_answer_is_named_and_asked_again() {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            visitor.expectsFailure();
            visitor.page().route("**/api/v1/summary*", Route::abort);
            Page page = visitor.opens("/");
            assertThat(page.locator("[role=alert]").innerText()).contains("The server does not answer");

            page.unroute("**/api/v1/summary*");
            page.locator("button:has-text('Try again')").click();
            page.locator(".story").first().waitFor();
        }
    }

    @Test
    void a_part_that_fails_leaves_the_rest_standing() {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            visitor.expectsFailure();
            visitor.page().route("**/api/v1/places*", Route::abort);
            Page page = visitor.opens("/");

            assertThat(page.locator(".story").count()).isPositive();
            assertThat(page.locator(".front-side [role=alert]").innerText()).contains("Try again");
        }
    }

    @Test
    void an_answer_that_takes_its_time_is_announced() {
        try (Visitor visitor = Visitor.of(Servers.examples())) {
            visitor.page().route("**/api/v1/summary*", route -> {
                // Longer than a view waits before it says that it is reading.
                visitor.page().waitForTimeout(900);
                route.resume();
            });
            visitor.page().navigate(Servers.examples() + "/");
            visitor.page().locator("main [role=status]").waitFor();
            visitor.settled();

            assertThat(visitor.page().locator(".story").count()).isPositive();
        }
    }
}
