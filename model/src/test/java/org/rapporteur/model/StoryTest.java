package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {
    @Test
    void a_story_without_reports_does_not_construct() {
        assertThatThrownBy(() -> new Story("s-1", List.of(), "Talks", null, null, List.of(), 0, List.of()))
                .hasMessageContaining("has reports");
    }

    @Test
    void an_entry_begins_with_its_lead_claim() {
        Claim vaguer = new Claim("r-1", "e-1", Claim.Standing.VAGUER, 1, null, null);
        assertThatThrownBy(() -> new Entry(
                        "t-1",
                        "s-1",
                        FindingKind.EVENT,
                        "talks",
                        Entry.Verdict.SINGLE,
                        List.of(),
                        1,
                        List.of(vaguer),
                        null))
                .hasMessageContaining("lead claim");
    }

    @Test
    void an_open_plan_is_overdue_the_day_after_it_was_due() {
        LocalDate due = LocalDate.of(2024, 5, 31);
        Plan plan = new Plan(Plan.Status.OPEN, due, null);
        assertThat(plan.statusOn(due)).isEqualTo(Plan.Status.OPEN);
        assertThat(plan.statusOn(due.plusDays(1))).isEqualTo(Plan.Status.OVERDUE);
        assertThat(new Plan(Plan.Status.OPEN, null, null).statusOn(due)).isEqualTo(Plan.Status.OPEN);
        assertThat(new Plan(Plan.Status.DONE, due, "t-2").statusOn(due.plusYears(1)))
                .isEqualTo(Plan.Status.DONE);
    }

    @Test
    void a_reject_says_what_where_and_what_to_do_in_one_line() {
        Reject reject = Reject.of("a.jsonl", "line 3", "the object is cut off", "mend the file and read it again");
        assertThat(reject.message())
                .isEqualTo("a.jsonl, line 3: the object is cut off; mend the file and read it again");
        assertThat(reject)
                .isEqualTo(Reject.of("a.jsonl", "line 3", "the object is cut off", "mend the file and read it again"));
    }
}
