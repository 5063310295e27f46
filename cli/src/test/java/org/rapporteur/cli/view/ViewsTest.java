package org.rapporteur.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Claim.Standing;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Entry.Verdict;
import org.rapporteur.model.EventType;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Plan;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Report;
import org.rapporteur.model.Story;

/** All views on one record: a pact told by three papers and a copy, and what came of it. */
class ViewsTest {
    private static final Quantity.Unit DOLLAR = new Quantity.Unit("USD", "us dollar");

    @TempDir
    static Path folder;

    private static Story pact;

    @BeforeAll
    static void publish() {
        NewsRoom room = new NewsRoom();
        Report first = room.report(
                "Fjord Post",
                "2024-03-04T08:00:00Z",
                "Norway and Chile sign pact",
                "OSLO: Norway signed a fisheries pact with Chile on Monday. It is worth $1.4 billion. Norway will send"
                        + " ships to Chile by the end of April. \"We waited long for this,\" Anna Berg of Norway said."
                        + " Both are strategic partners.");
        Report copy = room.report("Harbour Post", "2024-03-05", "Pact signed in Oslo", first.text());
        Report second = room.report(
                "Andes Diario",
                "2024-03-05",
                "Pacto",
                "Norway signed a pact on fish with Chile on Monday. The pact is worth $1.6 billion, Chile says.");
        Report third = room.report(
                "Rift Times",
                "2024-03-06",
                "Ships",
                "Norway met Chile on Tuesday. A pact of some billions was signed.");
        Report later = room.report(
                "Fjord Post", "2024-06-01", "Ships reach Chile", "Norway sent five ships to Chile on Friday.");

        pact = room.story(List.of("CHL", "NOR"), Map.of(copy, first), first, second, copy, third);
        room.entry(
                pact,
                Verdict.AGREE,
                List.of(),
                null,
                NewsRoom.claim(signed(room, first), Standing.LEAD),
                NewsRoom.claim(signed(room, copy), Standing.SAME),
                NewsRoom.claim(signed(room, second), Standing.SAME));
        room.entry(
                pact,
                Verdict.CONFLICT,
                List.of("value"),
                null,
                NewsRoom.claim(
                        room.quantity(first, "$1.4 billion", "1400000000", DOLLAR, "pact", norway(first)),
                        Standing.LEAD),
                NewsRoom.claim(
                        room.quantity(copy, "$1.4 billion", "1400000000", DOLLAR, "pact", norway(copy)), Standing.SAME),
                NewsRoom.claim(
                        room.quantity(second, "$1.6 billion", "1600000000", DOLLAR, "pact", norway(second)),
                        Standing.CONFLICTS),
                NewsRoom.claim(
                        room.quantity(third, "some billions", "2000000000", DOLLAR, "pact", norway(third)),
                        Standing.VAGUER));
        room.entry(
                pact,
                Verdict.SINGLE,
                List.of(),
                new Plan(Plan.Status.OPEN, LocalDate.parse("2024-04-30"), null),
                NewsRoom.claim(
                        room.event(first, EventType.AGREE, norway(first), "will send", chile(first), "2024-04-30"),
                        Standing.LEAD));
        room.entry(
                pact,
                Verdict.SINGLE,
                List.of(),
                null,
                NewsRoom.claim(
                        room.quotation(
                                first,
                                NewsRoom.entity(first, "Anna Berg", "NOR", "Anna Berg"),
                                "\"We waited long for this,\""),
                        Standing.LEAD));
        room.entry(
                pact,
                Verdict.SINGLE,
                List.of(),
                null,
                NewsRoom.claim(
                        room.partnership(first, norway(first), chile(first), "strategic partners"), Standing.LEAD));

        Story ships = room.story(List.of("CHL", "NOR"), Map.of(), later);
        room.entry(
                ships,
                Verdict.SINGLE,
                List.of(),
                null,
                NewsRoom.claim(
                        room.event(later, EventType.COOPERATE, norway(later), "sent", chile(later), "2024-05-31"),
                        Standing.LEAD));
        room.entry(
                ships,
                Verdict.SINGLE,
                List.of(),
                null,
                NewsRoom.claim(
                        room.quantity(later, "five ships", "5", new Quantity.Unit("ship", "ship"), null, norway(later)),
                        Standing.LEAD));
        room.publish(folder);
    }

    private static org.rapporteur.model.PoliticalEvent signed(NewsRoom room, Report report) {
        return room.event(report, EventType.AGREE, norway(report), "signed", chile(report), "2024-03-04");
    }

    private static Entity norway(Report report) {
        return NewsRoom.entity(report, "Norway", "NOR", "Norway");
    }

    private static Entity chile(Report report) {
        return NewsRoom.entity(report, "Chile", "CHL", "Chile");
    }

    private static String story(String asOf) throws Exception {
        return NewsRoom.seen(folder, asOf, desk -> new StoryView(desk).show(pact));
    }

    private static String pair(String one, String other) throws Exception {
        return NewsRoom.seen(folder, "2024-06-01", desk -> new PartiesView(desk).show(List.of(one, other)));
    }

    @Test
    void a_story_names_its_reports_with_copies_under_their_original() throws Exception {
        assertThat(story("2024-03-06")).startsWith("""
                Norway and Chile sign pact
                4–6 March 2024 · 3 independent reports and 1 copy · Norway, Chile
                The reports agree on one thing; they differ on one thing.

                [1]  Fjord Post, 4 March 2024, 08:00 UTC: Norway and Chile sign pact
                       [1a] copied by Harbour Post, 5 March 2024: Pact signed in Oslo
                [2]  Andes Diario, 5 March 2024: Pacto
                [3]  Rift Times, 6 March 2024: Ships
                """);
    }

    @Test
    void where_reports_differ_each_keeps_its_figure_and_its_words() throws Exception {
        assertThat(story("2024-03-06")).contains("""
                Where they differ
                ≠  pact: 1.4 billion US dollars
                    Reports differ in the figure; one is vaguer.
                    “It is worth $1.4 billion.” [1]
                    ≠ another figure (1.6 billion US dollars): “The pact is worth $1.6 billion,
                    Chile says.” [2]
                    ~ vaguer (2 billion US dollars): “A pact of some billions was signed.” [3]
                """);
    }

    @Test
    void a_copy_is_not_told_beside_its_original() throws Exception {
        assertThat(story("2024-03-06")).contains("""
                What they agree on
                =  Norway → Chile: “signed” · agree · 4 March 2024
                    Two independent reports agree.
                    “Norway signed a fisheries pact with Chile on Monday.” [1]
                    “Norway signed a pact on fish with Chile on Monday.” [2]
                """);
    }

    @Test
    void a_plan_is_open_until_its_day_has_passed() throws Exception {
        assertThat(story("2024-04-30")).contains("Announced; open on 30 April 2024, due 30 April 2024.");
        assertThat(story("2024-05-01")).contains("one plan is overdue", "overdue on 1 May 2024");
    }

    @Test
    void two_parties_have_their_relations_their_timeline_and_what_either_says() throws Exception {
        String pair = pair("NOR", "CHL");
        assertThat(pair)
                .startsWith("Norway and Chile\n")
                .contains("How relations stand\n·  Norway and Chile: strategic partners");
        assertThat(pair)
                .contains("4 March 2024       Norway → Chile: “signed” · agree", "31 May 2024        Norway → Chile");
        assertThat(pair).contains("Quotations\n·  Anna Berg (NOR) · statement", "We waited long for this");
        assertThat(pair).contains("Stories\nShips reach Chile · 1 June 2024\n");
        assertThat(pair.indexOf("4 March 2024 ")).isLessThan(pair.indexOf("31 May 2024 "));
    }

    @Test
    void the_order_of_two_parties_changes_the_heading_only() throws Exception {
        assertThat(pair("CHL", "NOR").replace("Chile and Norway", "Norway and Chile"))
                .isEqualTo(pair("NOR", "CHL"));
    }

    @Test
    void parties_of_whom_nothing_is_told_are_told_so() throws Exception {
        assertThat(pair("NOR", "KEN")).contains("Nothing in the record of the two together");
    }

    @Test
    void somebody_is_found_by_name_in_any_case() throws Exception {
        assertThat(NewsRoom.seen(
                        folder,
                        "2024-06-01",
                        desk -> assertThat(new NameView(desk).show("anna BERG")).isTrue()))
                .startsWith("Anna Berg (NOR)\n")
                .contains("Quotations");
        assertThat(NewsRoom.seen(
                        folder,
                        "2024-06-01",
                        desk -> assertThat(new NameView(desk).show("Bergman")).isFalse()))
                .isEmpty();
    }

    @Test
    void the_newest_stories_come_with_what_stands_out() throws Exception {
        assertThat(NewsRoom.seen(folder, "2024-06-01", desk -> new StoriesView(desk).show()))
                .startsWith("Ships reach Chile\n    1 June 2024 · 1 report · Norway, Chile\n")
                .contains(
                        "≠ Reports differ in the figure; one is vaguer: pact: 1.4 billion US dollars\n    or 1.6 billion US dollars\n")
                .contains("= Two independent reports agree: “Norway signed a fisheries pact with Chile")
                .contains("rapporteur show " + pact.id())
                .endsWith("2 stories, 5 reports, 12 findings in the record\n");
    }

    @Test
    void in_a_dossier_every_line_of_a_finding_cites_its_source() throws Exception {
        String dossier = NewsRoom.dossier(folder, "2024-06-01", desk -> new StoryView(desk).show(pact));
        assertThat(dossier).startsWith("# Norway and Chile sign pact\n");
        assertThat(dossier.lines().filter(line -> line.contains("“")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("[^"));
        assertThat(dossier)
                .contains("[^1]: Fjord Post, 4 March 2024, 08:00 UTC, “Norway and Chile sign pact”; copied by");
    }

    @Test
    void every_kind_of_finding_has_a_heading() {
        for (FindingKind kind : FindingKind.values()) {
            assertThat(StoryView.heading(kind)).isNotBlank();
        }
    }
}
