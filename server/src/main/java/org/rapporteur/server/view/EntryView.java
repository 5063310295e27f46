package org.rapporteur.server.view;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.EntryJson;
import org.rapporteur.json.EvidenceJson;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Relation;
import org.rapporteur.store.ListedEntry;
import org.rapporteur.store.Page;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.SourcedFinding;
import org.rapporteur.telling.Amounts;
import org.rapporteur.telling.Standings;
import org.rapporteur.telling.Tellings;
import org.rapporteur.telling.Tone;

/** Entries with what each claim says, and how they stand in words. */
public final class EntryView {
    private final FindingView findings;
    private final RecordReader record;

    public EntryView(FindingView findings, RecordReader record) {
        this.findings = requireNonNull(findings, "findings");
        this.record = requireNonNull(record, "record");
    }

    /**
     * Writes an entry.
     *
     * @param asOf the day on which its plan is looked at
     */
    public void write(ListedEntry listed, @Nullable LocalDate asOf, JsonGenerator to) throws IOException {
        write(listed, asOf, new Passages(record), to);
    }

    private void write(ListedEntry listed, @Nullable LocalDate asOf, Passages passages, JsonGenerator to)
            throws IOException {
        EntryJson.write(listed.entry(), listed.claims(), asOf, further(listed, passages), to);
    }

    /** Some of an entry's claims, as a page. */
    public String claims(ListedEntry listed) {
        EntryJson.Further further = further(listed, new Passages(record));
        return Values.page(
                new Page<>(listed.claims(), listed.following()),
                (claim, to) -> EntryJson.writeClaim(claim, further, to));
    }

    private EntryJson.Further further(ListedEntry listed, Passages passages) {
        return new EntryJson.Further() {
            @Override
            public void ofClaim(Claim claim, JsonGenerator json) throws IOException {
                writeClaim(listed.findings().get(claim.finding()), passages, json);
            }

            @Override
            public void ofEntry(JsonGenerator json) throws IOException {
                writeEntry(listed, json);
            }
        };
    }

    /** A writer of entries as seen on a day, for one answer. */
    public Values.Item<ListedEntry> on(@Nullable LocalDate asOf) {
        Passages passages = new Passages(record);
        return (entry, to) -> write(entry, asOf, passages, to);
    }

    private void writeClaim(@Nullable SourcedFinding sourced, Passages passages, JsonGenerator to) throws IOException {
        if (sourced == null) {
            throw new IllegalStateException("An entry lines up a finding that the record does not hold");
        }
        Finding finding = sourced.finding();
        FindingView.writeSource(sourced.report(), to);
        Values.number("confidence", finding.basis().confidence(), to);
        if (finding instanceof Quantity quantity) {
            to.writeStringField("amount", Amounts.of(quantity.amount()));
        }
        to.writeStringField("line", findings.line(finding));
        EvidenceJson.writeField("words", Tellings.carrying(finding), to);
        passages.write(sourced.report().id(), finding, to);
    }

    private static void writeEntry(ListedEntry listed, JsonGenerator to) throws IOException {
        Entry entry = listed.entry();
        to.writeStringField("story_title", listed.storyTitle());
        to.writeNumberField("claim_count", entry.claims().size());
        to.writeStringField("claims_next", listed.next().map(Object::toString).orElse(null));
        Standings standings = standings(listed);
        to.writeStringField("stands", word(standings.tone()));
        to.writeStringField("standing", standings.sentence());
        @Nullable
        SourcedFinding lead = listed.findings().get(entry.claims().get(0).finding());
        if (lead == null) {
            Values.texts("parties", List.of(), to);
            return;
        }
        Values.texts("parties", Tellings.codesIn(lead.finding()).toList(), to);
        writeLead(lead.finding(), to);
    }

    /** Copies are one with their original. */
    private static Standings standings(ListedEntry listed) {
        return Standings.of(
                List.of(listed.entry()), report -> listed.originals().getOrDefault(report, report));
    }

    private static String word(Tone tone) {
        return switch (tone) {
            case CONFLICT -> "conflict";
            case AGREE -> "agree";
            case VAGUER -> "vaguer";
            case PLAIN, STRONG, PALE, QUOTED, CARRIES -> "single";
        };
    }

    private static void writeLead(Finding lead, JsonGenerator to) throws IOException {
        if (lead instanceof PoliticalEvent event) {
            to.writeStringField("event", event.act().type().name());
            if (event.time().start() != null) {
                Values.date("date", event.time().start(), to);
            }
            if (event.time().end() != null) {
                Values.date("enddate", event.time().end(), to);
            }
            Values.number("event_scale", event.act().scale(), to);
            to.writeNumberField("quad_code", event.act().type().quad().code());
        } else if (lead instanceof Relation relation) {
            to.writeStringField("relation", relation.relation());
        }
    }
}
