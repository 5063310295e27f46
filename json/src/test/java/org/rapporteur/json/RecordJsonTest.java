package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entry;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Plan;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Report;
import org.rapporteur.model.Story;

class RecordJsonTest {
    private static final Report REPORT = Report.of(
            new Origin("7", "in/a.txt", "Fjord Post", null),
            new Masthead(Publication.parse("2024-07-03T08:00:00Z"), "Talks end", null, "OSLO", null, "en"),
            "Talks ended.",
            Map.of());

    @Test
    void a_report_prints_all_its_fields_in_a_fixed_order() {
        assertThat(Json.text(to -> ReportJson.write(REPORT, null, "s-1", to)))
                .isEqualTo("""
                        {"id":"ID","source_id":"7","source_path":"in/a.txt","outlet":"Fjord Post",\
                        "published":"2024-07-03T08:00:00Z","title":"Talks end","byline":null,"dateline":"OSLO",\
                        "credit":null,"url":null,"language":"en","text":"Talks ended.","copy_of":null,\
                        "story":"s-1"}""".replace("ID", REPORT.id()));
    }

    @Test
    void metadata_is_printed_as_json_on_the_same_line() {
        Report report = Report.of(
                Origin.UNKNOWN,
                Masthead.UNKNOWN,
                "Talks ended.",
                Map.of("section", "\"World\"", "tags", "[\n  1.50,\n  {\"a\": null}\n]"));

        assertThat(Json.text(to -> ReportJson.write(report, "r-0", null, to))).endsWith("""
                        "copy_of":"r-0","story":null,\
                        "metadata":{"section":"World","tags":[1.50,{"a":null}]}}""");
    }

    @Test
    void a_story_prints_words_on_its_reports() {
        Story story = new Story(
                "s-1",
                List.of("s-0"),
                "Talks end",
                Publication.parse("2024-07-03"),
                null,
                List.of(new Story.Member(REPORT.id(), null), new Story.Member("r-unknown", REPORT.id())),
                1,
                List.of("NOR"));

        assertThat(Json.text(to -> StoryJson.write(story, Map.of(REPORT.id(), REPORT), List.of("t-1"), to)))
                .isEqualTo("""
                        {"id":"s-1","previous_ids":["s-0"],"title":"Talks end","first_published":"2024-07-03",\
                        "last_published":null,"reports":[{"id":"ID","source_id":"7","outlet":"Fjord Post",\
                        "published":"2024-07-03T08:00:00Z","title":"Talks end","copy_of":null},\
                        {"id":"r-unknown","copy_of":"ID"}],"independent_reports":1,"entries":["t-1"],\
                        "parties":["NOR"]}""".replace("ID", REPORT.id()));
    }

    @Property(tries = 200)
    @Domain(AnyValues.class)
    void a_story_reads_back_as_it_was_written(@ForAll Story story) {
        assertThat(StoryJson.read(Json.tree(Json.text(to -> StoryJson.write(story, to)))))
                .isEqualTo(story);
    }

    @Property(tries = 200)
    @Domain(AnyValues.class)
    void an_entry_reads_back_as_it_was_written(@ForAll Entry entry) {
        assertThat(EntryJson.read(Json.tree(Json.text(to -> EntryJson.write(entry, null, to)))))
                .isEqualTo(entry);
    }

    @Test
    void an_entry_prints_its_claims_and_its_plan_as_seen_on_a_day() {
        Entry entry = new Entry(
                "t-1",
                "s-1",
                FindingKind.QUANTITY,
                "Trade: 41",
                Entry.Verdict.SINGLE,
                List.of("value"),
                1,
                List.of(
                        new Claim("r-1", "n-1", Claim.Standing.LEAD, 1, new BigDecimal("41"), LocalDate.of(2024, 7, 3)),
                        new Claim("r-2", "n-2", Claim.Standing.VAGUER, 1, null, null)),
                new Plan(Plan.Status.OPEN, LocalDate.of(2024, 8, 1), null));

        assertThat(Json.text(to -> EntryJson.write(entry, LocalDate.of(2024, 8, 2), to)))
                .isEqualTo("""
                        {"id":"t-1","story":"s-1","about":"quantity","summary":"Trade: 41","verdict":"single",\
                        "differs_in":["value"],"independent_reports":1,"claims":[{"report":"r-1",\
                        "finding":"n-1","standing":"lead","independent_reports":1,"value":41,\
                        "date":"2024-07-03"},{"report":"r-2","finding":"n-2","standing":"vaguer",\
                        "independent_reports":1}],"plan":{"status":"overdue","due":"2024-08-01",\
                        "outcome":null}}""");
        assertThat(Json.text(to -> EntryJson.write(entry, LocalDate.of(2024, 8, 1), to)))
                .contains("\"status\":\"open\"");
    }

    @Test
    void a_plan_that_was_not_done_is_printed_with_an_underscore() {
        assertThat(Names.of(Plan.Status.NOT_DONE)).isEqualTo("not_done");
        assertThat(Names.parse(Plan.Status.class, "not_done")).isEqualTo(Plan.Status.NOT_DONE);
        assertThatIllegalArgumentException().isThrownBy(() -> Names.parse(Plan.Status.class, "NOT_DONE"));
    }

    @Test
    void a_reject_says_where_what_and_what_to_do() {
        Reject reject = Reject.of("in/b.json", "line 3", "broken off", "fetch it again");

        assertThat(Json.text(to -> RejectJson.write(reject, to))).isEqualTo("""
                        {"id":"ID","source":"in/b.json","place":"line 3","reason":"broken off",\
                        "advice":"fetch it again"}""".replace("ID", reject.id()));
    }
}
