package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Claim.Standing;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entry;
import org.rapporteur.model.EventType;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Plan;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quantity.Comparison;
import org.rapporteur.model.Story;

class ReconcilerTest {
    private static final Reconciler RECONCILER = new Reconciler();

    private static final String WIRE = """
            Norway's fisheries minister Anna Bell arrived in Valparaiso on Monday to sign a salmon pact with Chile. \
            Bilateral trade reached $1.4 billion in 2023, the Chilean customs office said. The pact sets quotas for \
            farmed salmon in both countries and opens three harbours to Norwegian trawlers. Fishermen in the \
            southern fjords have protested against the quotas since January, fearing for their catch. Bell is to \
            meet President Rojas on Wednesday before she flies on to Lima. The two governments began their talks \
            in Bergen two years ago and had broken them off twice over the price of fish meal.""";

    private static final String OWN = """
            A Norwegian delegation led by Anna Bell was received in the port of Valparaiso, where Chile and Norway \
            want to seal their dispute over salmon quotas. Trade between them has been more than $1 billion in \
            recent years. Trawler crews told this paper that they expect little of the pact with Norway, and \
            that the Norwegian salmon farms in the southern fjords have cost them their living.""";

    private static final String OTHER = """
            Kenya's parliament voted for a new tax on fuel after a night of debate in Nairobi. Opposition members \
            walked out before the ballot. Matatu owners said fares would double within a month, and called a \
            strike of all drivers for Thursday.""";

    /** A wire's report, a copy of it cut and retitled, one of its own on the same, one on another thing. */
    private static List<CodedReport> fourReports() {
        return List.of(
                Told.by("Nordic Wire", "2024-03-04", "Norway's minister in Chile for salmon pact", WIRE)
                        .event(EventType.CONSULT, "visit", "NOR Anna Bell", "CHL", "2024-03-04", "arrived")
                        .dollars("1400000000", Comparison.EQUAL, "bilateral trade", "NOR, CHL", "2023", "$1.4 billion")
                        .event(
                                EventType.AGREE,
                                EventType.CONSULT,
                                "",
                                "NOR Anna Bell",
                                "CHL Rojas",
                                Set.of(),
                                "2024-03-06",
                                "Wednesday",
                                "meet")
                        .coded(),
                Told.credited(
                                "Andes Diario",
                                "2024-03-05",
                                "Salmon peace in sight",
                                "Nordic Wire",
                                "VALPARAISO, March 5 (Nordic Wire) - " + WIRE.substring(0, WIRE.indexOf(" Bell is to")))
                        .event(EventType.CONSULT, "visit", "NOR Anna Bell", "CHL", "2024-03-04", "arrived")
                        .dollars("1400000000", Comparison.EQUAL, "bilateral trade", "NOR, CHL", "2023", "$1.4 billion")
                        .coded(),
                Told.by("Fjord Post", "2024-03-05", "Bell in Valparaiso to end quarrel over salmon", OWN)
                        .event(EventType.CONSULT, "visit", "NOR", "CHL", null, "received")
                        .dollars("1000000000", Comparison.MORE, "trade", "NOR, CHL", "recent years", "$1 billion")
                        .coded(),
                Told.by("Rift Times", "2024-03-05", "Fuel tax passes in Nairobi", OTHER)
                        .coded());
    }

    private static Map<String, String> outletOf(List<CodedReport> reports) {
        return reports.stream()
                .collect(Collectors.toMap(
                        coded -> coded.report().id(),
                        coded -> String.valueOf(coded.report().origin().outlet())));
    }

    private static Entry entry(Reconciled reconciled, FindingKind kind) {
        return reconciled.entries().stream()
                .filter(entry -> entry.about() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reports_of_one_happening_share_a_story_and_others_do_not() {
        List<CodedReport> reports = fourReports();
        List<Story> stories = RECONCILER.reconcile(reports).stories();
        Map<String, String> outlets = outletOf(reports);
        assertThat(stories.stream()
                        .map(story -> story.members().stream()
                                .map(member -> outlets.get(member.report()))
                                .toList()))
                .anySatisfy(outletsOfOne -> assertThat(outletsOfOne)
                        .startsWith("Nordic Wire")
                        .containsExactlyInAnyOrder("Nordic Wire", "Andes Diario", "Fjord Post"))
                .anySatisfy(outletsOfOne -> assertThat(outletsOfOne).containsExactly("Rift Times"))
                .hasSize(2);
    }

    @Test
    void a_wire_copy_with_a_new_headline_and_cut_at_the_end_counts_once() {
        List<CodedReport> reports = fourReports();
        Story story = RECONCILER.reconcile(reports).stories().stream()
                .filter(found -> found.members().size() == 3)
                .findFirst()
                .orElseThrow();
        Map<String, String> copies = new TreeMap<>();
        story.members().stream()
                .filter(member -> member.copyOf() != null)
                .forEach(member -> copies.put(member.report(), String.valueOf(member.copyOf())));
        assertThat(copies)
                .isEqualTo(Map.of(
                        reports.get(1).report().id(), reports.get(0).report().id()));
        assertThat(story.independentReports()).isEqualTo(2);
        assertThat(story.id()).isEqualTo(Story.idFor(reports.get(0).report().id()));
        assertThat(story.title()).isEqualTo("Norway's minister in Chile for salmon pact");
        assertThat(story.parties()).containsExactly("CHL", "NOR");
    }

    @Test
    void on_one_day_the_agencys_own_is_the_original() {
        List<CodedReport> reports = List.of(
                Told.credited("Andes Diario", "2024-03-04", "Salmon", "Nordic Wire", WIRE)
                        .coded(),
                Told.by("Nordic Wire", "2024-03-04", "Norway's minister in Chile", WIRE)
                        .coded(),
                Told.credited("Bay Courier", "2024-03-04", "Fish", "Nordic Wire", WIRE)
                        .coded());
        Story story = RECONCILER.reconcile(reports).stories().get(0);
        assertThat(story.members().stream()
                        .filter(member -> member.copyOf() == null)
                        .map(Story.Member::report))
                .containsExactly(reports.get(1).report().id());
    }

    @Test
    void a_report_that_quotes_a_wires_paragraph_in_its_own_reporting_is_independent() {
        String quoting = OWN + " " + WIRE.substring(0, WIRE.indexOf(" The pact sets"));
        List<CodedReport> reports = List.of(
                Told.by("Nordic Wire", "2024-03-04", "Norway's minister in Chile", WIRE)
                        .coded(),
                Told.by("Fjord Post", "2024-03-05", "Bell in Valparaiso", quoting)
                        .coded());
        Story story = RECONCILER.reconcile(reports).stories().get(0);
        assertThat(story.members()).hasSize(2);
        assertThat(story.independentReports()).isEqualTo(2);
    }

    @Test
    void reports_of_the_same_words_months_apart_are_two_stories() {
        List<CodedReport> reports = List.of(
                Told.by("Nordic Wire", "2024-03-04", "Norway's minister in Chile", WIRE)
                        .coded(),
                Told.by("Fjord Post", "2024-06-05", "Bell in Valparaiso to end quarrel over salmon", OWN)
                        .coded());
        assertThat(RECONCILER.reconcile(reports).stories()).hasSize(2);
    }

    @Test
    void equal_events_line_up_and_agree_with_copies_counted_once() {
        Entry visit = entry(RECONCILER.reconcile(fourReports()), FindingKind.EVENT);
        assertThat(visit.verdict()).isEqualTo(Entry.Verdict.AGREE);
        assertThat(visit.independentReports()).isEqualTo(2);
        assertThat(visit.claims().stream().map(claim -> claim.standing()))
                .containsExactly(Standing.LEAD, Standing.SAME, Standing.VAGUER);
        assertThat(visit.differsIn()).containsExactly("date", "participants");
        assertThat(visit.summary()).isEqualTo("Anna Bell visits Chile (4 March 2024)");
    }

    @Test
    void an_event_that_is_hardly_likely_makes_no_entry() {
        Told told = Told.by("harbour", "2024-05-01", "Talks", "Chile thanked Norway. Chile praised Norway's courts.")
                .atConfidence(PoliticalEvent.LEAST_CONFIDENCE - 0.01)
                .event(EventType.SUPPORT, "", "CHL", "NOR", "2024-05-01", "thanked");
        assertThat(RECONCILER.reconcile(List.of(told.coded())).entries()).isEmpty();

        told.atConfidence(PoliticalEvent.LEAST_CONFIDENCE)
                .event(EventType.SUPPORT, "", "CHL", "NOR", "2024-05-01", "praised");
        assertThat(RECONCILER.reconcile(List.of(told.coded())).entries()).isNotEmpty();
    }

    @Test
    void a_vaguer_figure_agrees_with_the_exact_one() {
        Entry trade = entry(RECONCILER.reconcile(fourReports()), FindingKind.QUANTITY);
        assertThat(trade.verdict()).isEqualTo(Entry.Verdict.AGREE);
        assertThat(trade.claims().get(0).value()).isEqualByComparingTo("1400000000");
        assertThat(trade.claims().get(2).standing()).isEqualTo(Standing.VAGUER);
        assertThat(trade.summary()).isEqualTo("Bilateral trade of Norway and Chile: $1.4 billion (2023)");
    }

    @Test
    void of_two_figures_the_one_of_more_independent_reports_leads() {
        List<CodedReport> reports = new ArrayList<>();
        for (String told : List.of(
                "Norway and Chile close to salmon pact in Valparaiso: they traded $1.4 billion in 2023.",
                "In Valparaiso, Chile and Norway talk of a salmon pact; trade stood at $1.9 billion in 2023.",
                "Salmon pact: Valparaiso hosts Norway; Chile says 2023 saw $1.9 billion of trade with Norway.")) {
            String value = told.contains("1.4") ? "1.4" : "1.9";
            reports.add(Told.by("Fjord Post", "2024-03-04", "Salmon pact of Norway and Chile", told)
                    .dollars(
                            value + "e9",
                            Comparison.EQUAL,
                            "bilateral trade",
                            "NOR, CHL",
                            "2023",
                            "$" + value + " billion")
                    .coded());
        }
        Reconciled reconciled = RECONCILER.reconcile(reports);
        Entry trade = entry(reconciled, FindingKind.QUANTITY);
        assertThat(reconciled.entries()).hasSize(1);
        assertThat(trade.verdict()).isEqualTo(Entry.Verdict.CONFLICT);
        assertThat(trade.differsIn()).containsExactly("value");
        assertThat(trade.claims().stream().map(claim -> claim.standing()))
                .containsExactly(Standing.LEAD, Standing.SAME, Standing.CONFLICTS);
        assertThat(trade.claims().stream().map(claim -> claim.independentReports()))
                .containsExactly(2, 2, 1);
    }

    @Test
    void a_report_that_gives_both_figures_speaks_of_two_things() {
        String text = "Norway and Chile traded salmon for $1.4 billion in 2023, and for $1.9 billion in all in 2023.";
        CodedReport both = Told.by("Fjord Post", "2024-03-04", "Salmon pact of Norway and Chile", text)
                .dollars("1.4e9", Comparison.EQUAL, "trade", "NOR, CHL", "2023", "$1.4 billion")
                .dollars("1.9e9", Comparison.EQUAL, "trade", "NOR, CHL", "2023", "$1.9 billion")
                .coded();
        CodedReport one = Told.by(
                        "Andes Diario", "2024-03-04", "Norway and Chile: salmon pact", text.replace("all", "sum"))
                .dollars("1.9e9", Comparison.EQUAL, "trade", "NOR, CHL", "2023", "$1.9 billion")
                .coded();
        Reconciled reconciled = RECONCILER.reconcile(List.of(both, one));
        assertThat(reconciled.entries().stream().map(Entry::verdict)).doesNotContain(Entry.Verdict.CONFLICT);
        assertThat(reconciled.entries()).hasSize(2);
    }

    private static CodedReport outcome(String published, String day, Set<AuxiliaryMode> auxiliary) {
        String text = WIRE.replace(
                        "Bell is to meet President Rojas on Wednesday", "Bell met President Rojas as planned")
                .replace("arrived in", "spent three days in")
                .replace("reached", "had been")
                .replace("sets quotas for", "now binds");
        return Told.by("Fjord Post", published, "Bell meets Rojas over salmon pact in Chile", text)
                .event(EventType.CONSULT, null, "", "NOR Anna Bell", "CHL Rojas", auxiliary, day, null, "met")
                .coded();
    }

    private static Plan planOf(CodedReport... others) {
        List<CodedReport> reports =
                Stream.concat(fourReports().stream(), Stream.of(others)).toList();
        return RECONCILER.reconcile(reports).entries().stream()
                .flatMap(entry -> Stream.ofNullable(entry.plan()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_announced_is_open_until_it_is_told_to_have_happened() {
        assertThat(planOf().status()).isEqualTo(Plan.Status.OPEN);
        assertThat(planOf().due()).isEqualTo("2024-03-06");
        Plan done = planOf(outcome("2024-03-07", "2024-03-06", Set.of()));
        assertThat(done.status()).isEqualTo(Plan.Status.DONE);
        assertThat(done.outcome()).isNotNull();
    }

    @Test
    void what_is_told_not_to_have_happened_is_not_done() {
        assertThat(planOf(outcome("2024-03-07", "2024-03-06", Set.of(AuxiliaryMode.NEGATION)))
                        .status())
                .isEqualTo(Plan.Status.NOT_DONE);
    }

    @Test
    void an_earlier_meeting_does_not_fulfil_a_plan() {
        assertThat(planOf(outcome("2024-03-04", "2024-03-01", Set.of())).status())
                .isEqualTo(Plan.Status.OPEN);
    }

    private static CodedReport announcement(String words) {
        return Told.by("Fjord Post", "2024-03-04", "Fish", "Norway and Chile will sign a " + words + " soon.")
                .event(EventType.AGREE, EventType.SUPPORT, "", "NOR, CHL", "", Set.of(), null, null, "sign")
                .coded();
    }

    private static CodedReport signing(String published) {
        String text = "In Oslo at noon Norway and Chile signed a salmon pact before a crowd of trawlermen.";
        return Told.by("Andes Diario", published, "Done at last", text)
                .event(EventType.SUPPORT, "", "NOR, CHL", "", published, "signed")
                .coded();
    }

    private static Plan.Status outcomeElsewhere(CodedReport... reports) {
        Reconciled reconciled = RECONCILER.reconcile(List.of(reports));
        assertThat(reconciled.stories()).as("unlike reports").hasSize(reports.length);
        return reconciled.entries().stream()
                .flatMap(entry -> Stream.ofNullable(entry.plan()))
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void a_plan_finds_its_outcome_in_an_unlike_report_by_parties_and_object() {
        assertThat(outcomeElsewhere(announcement("salmon pact"), signing("2024-05-20")))
                .isEqualTo(Plan.Status.DONE);
        assertThat(outcomeElsewhere(announcement("loan"), signing("2024-05-20")))
                .isEqualTo(Plan.Status.OPEN);
        assertThat(outcomeElsewhere(announcement("salmon pact"), signing("2025-05-20")))
                .as("too late to be the one")
                .isEqualTo(Plan.Status.OPEN);
    }

    private static CodedReport version(String published, String title, String share) {
        String text = WIRE + " The port belongs to Norway by " + share + " dollars.";
        return Told.by("Fjord Post", published, title, text)
                .dollars(share, Comparison.EQUAL, "share", "NOR", "", share)
                .coded();
    }

    @Test
    void a_correction_leads_what_it_corrects_and_conflicts_with_nobody() {
        CodedReport before = version("2024-03-04T08:00:00Z", "Salmon pact", "40");
        CodedReport after = version("2024-03-04T15:00:00Z", "CORRECTED: Salmon pact", "60");
        Reconciled reconciled = RECONCILER.reconcile(List.of(before, after));
        assertThat(reconciled.stories().get(0).members())
                .contains(new Story.Member(before.report().id(), after.report().id()));
        Entry share = entry(reconciled, FindingKind.QUANTITY);
        assertThat(share.verdict()).isEqualTo(Entry.Verdict.SINGLE);
        assertThat(share.claims().get(0).value()).isEqualByComparingTo("60");
        assertThat(share.claims().get(1).value()).isEqualByComparingTo("40");
        assertThat(share.claims().get(1).withdrawn()).isTrue();
    }

    @Test
    void the_same_said_thousands_of_times_is_one_entry_of_all_findings() {
        Told told = Told.by("Fjord Post", "2024-03-04", "Fish", "Norway praised Chile for the salmon.");
        for (int times = 0; times < 3_000; times++) {
            told.event(EventType.SUPPORT, "", "NOR", "CHL", null, "praised");
        }
        List<Entry> entries = RECONCILER.reconcile(List.of(told.coded())).entries();
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).claims()).hasSize(3_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_order_of_reports_changes_nothing(long seed) {
        List<CodedReport> reports = new ArrayList<>(fourReports());
        reports.add(outcome("2024-03-07", "2024-03-06", Set.of()));
        Reconciled before = RECONCILER.reconcile(reports);
        Collections.shuffle(reports, new Random(seed));
        assertThat(RECONCILER.reconcile(reports)).isEqualTo(before);
    }

    @Test
    void every_report_is_in_exactly_one_story_and_every_finding_in_exactly_one_entry() {
        List<CodedReport> reports = fourReports();
        Reconciled reconciled = RECONCILER.reconcile(reports);
        assertThat(reconciled.stories().stream()
                        .flatMap(story -> story.members().stream().map(Story.Member::report)))
                .containsExactlyInAnyOrderElementsOf(
                        reports.stream().map(coded -> coded.report().id()).toList());
        assertThat(reconciled.entries().stream()
                        .flatMap(entry -> entry.claims().stream().map(claim -> claim.finding())))
                .containsExactlyInAnyOrderElementsOf(reports.stream()
                        .flatMap(coded -> coded.findings().stream())
                        .map(finding -> finding.id())
                        .toList());
    }

    private static CodedReport promising(String outlet, String promise) {
        String text = "Norway's minister opened the salmon fair at Valparaiso, Chile, on Monday. She promised "
                + promise + ". Fishers from Chile sold salmon at the fair.";
        return Told.by(outlet, "2024-03-05", "Salmon fair of Norway and Chile opened", text)
                .event(EventType.AGREE, "", "NOR", "", null, "promised")
                .coded();
    }

    @Test
    void two_promises_agree_only_where_they_promise_the_same() {
        CodedReport schools = promising("Fjord Post", "thirty village schools");
        assertThat(RECONCILER
                        .reconcile(List.of(schools, promising("Andes Diario", "cheaper ferries northward")))
                        .entries())
                .hasSize(2);
        assertThat(RECONCILER
                        .reconcile(List.of(schools, promising("Andes Diario", "village schools before long")))
                        .entries())
                .hasSize(1);
    }
}
