package org.rapporteur.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.rapporteur.model.Act;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Claim;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Entry;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Story;
import org.rapporteur.store.RecordWriter;
import org.rapporteur.store.Stores;

/**
 * A large record, made by generating its findings: reports of fifty events each, two reports a story,
 * in which each event is told by both. The same for the same size.
 */
final class Archive {
    private static final int EVENTS_OF_A_REPORT = 50;
    private static final List<String> STATES =
            List.of("NOR", "TCD", "PER", "FJI", "KEN", "JPN", "CAN", "LAO", "MLI", "CHL", "IRL", "OMN");
    private static final List<EventType> TYPES = List.of(EventType.values());
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 1500;

    private final Random random = new Random(7);

    private Archive() {}

    /** Writes a record of that many events, a multiple of 100. */
    static void fill(String location, int events) {
        Archive archive = new Archive();
        try (RecordWriter writer = Stores.open(location)) {
            for (int story = 0; story < events / EVENTS_OF_A_REPORT / 2; story++) {
                archive.writeStory(writer, story);
            }
        }
    }

    private void writeStory(RecordWriter writer, int number) {
        long seed = random.nextLong();
        CodedReport one = report("Post " + number % 40, number, seed);
        CodedReport other = report("Wire " + number % 7, number, seed);
        writer.add(one);
        writer.add(other);
        Publication published = one.report().masthead().published();
        Story story = new Story(
                Story.idFor(one.report().id()),
                List.of(),
                "Story " + number,
                published,
                published,
                List.of(
                        new Story.Member(one.report().id(), null),
                        new Story.Member(other.report().id(), null)),
                2,
                STATES);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < EVENTS_OF_A_REPORT; i++) {
            entries.add(entry(
                    story, one.findings().get(i).id(), other.findings().get(i).id(), one, other));
        }
        writer.file(List.of(story), entries);
    }

    private static Entry entry(Story story, String lead, String same, CodedReport one, CodedReport other) {
        return new Entry(
                Entry.idFor(story.id(), lead),
                story.id(),
                FindingKind.EVENT,
                "What happened",
                Entry.Verdict.AGREE,
                List.of(),
                2,
                List.of(
                        new Claim(one.report().id(), lead, Claim.Standing.LEAD, 2, null, null),
                        new Claim(other.report().id(), same, Claim.Standing.SAME, 2, null, null)),
                null);
    }

    private static CodedReport report(String outlet, int number, long seed) {
        Random facts = new Random(seed);
        StringBuilder text = new StringBuilder(outlet + ", report " + number + ".\n");
        List<int[]> places = new ArrayList<>();
        List<String[]> parties = new ArrayList<>();
        for (int i = 0; i < EVENTS_OF_A_REPORT; i++) {
            String actor = STATES.get(facts.nextInt(STATES.size()));
            String recipient = STATES.get(facts.nextInt(STATES.size()));
            parties.add(new String[] {actor, recipient});
            places.add(new int[] {text.length(), facts.nextInt(TYPES.size()), facts.nextInt(DAYS)});
            text.append(
                    actor + " acts on " + recipient + " at the harbour in the morning, as witnesses " + i + " said.\n");
        }
        Report report = Report.of(
                new Origin("" + number, "in/" + number, outlet, "https://example.org/" + outlet + number),
                new Masthead(Publication.on(DAY.plusDays(number % DAYS)), "Report " + number, null, null, null, "en"),
                text.toString(),
                Map.of());
        List<Finding> events = new ArrayList<>();
        for (int i = 0; i < EVENTS_OF_A_REPORT; i++) {
            events.add(event(report, parties.get(i), places.get(i)));
        }
        return new CodedReport(report, "generated", events);
    }

    private static PoliticalEvent event(Report report, String[] parties, int[] place) {
        int start = place[0];
        Evidence actor = report.quote(Span.of(start, start + 3));
        Evidence words = report.quote(Span.of(start + 4, start + 8));
        Evidence recipient = report.quote(Span.of(start + 12, start + 15));
        Evidence sentence = report.quote(Span.of(start, start + 50));
        EventType type = TYPES.get(place[1]);
        return new PoliticalEvent(
                Basis.of(FindingKind.EVENT, report.id(), List.of(sentence), 0.5 + place[1] / 40.0),
                new Act(type, List.of(), List.of("diplomatic"), Set.of(), null, 1, "040"),
                List.of(Entity.at(actor, Identity.of(parties[0], parties[0], "GOV", parties[0]))),
                List.of(Entity.at(recipient, Identity.of(parties[1], parties[1], null, parties[1]))),
                new EventTime(DAY.plusDays(place[2]), null, null),
                null,
                words,
                null);
    }
}
