package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entry;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Plan;

/** One thing that the reports of a story say, with their claims lined up. */
public final class EntryJson {
    private EntryJson() {}

    /** Fields behind those of an entry and of each of its claims. */
    public interface Further {
        Further NONE = new Further() {
            @Override
            public void ofClaim(Claim claim, JsonGenerator to) {}

            @Override
            public void ofEntry(JsonGenerator to) {}
        };

        void ofClaim(Claim claim, JsonGenerator to) throws IOException;

        void ofEntry(JsonGenerator to) throws IOException;
    }

    /**
     * Writes an entry.
     *
     * @param asOf the day on which it is looked at: an open plan may be overdue by then; null for the
     *     plan as the reports tell it
     */
    public static void write(Entry entry, @Nullable LocalDate asOf, JsonGenerator to) throws IOException {
        write(entry, entry.claims(), asOf, Further.NONE, to);
    }

    /** Writes an entry with some of its claims, and further fields of its own and of theirs. */
    public static void write(
            Entry entry, List<Claim> claims, @Nullable LocalDate asOf, Further further, JsonGenerator to)
            throws IOException {
        to.writeStartObject();
        to.writeStringField("id", entry.id());
        to.writeStringField("story", entry.story());
        to.writeStringField("about", Names.of(entry.about()));
        to.writeStringField("summary", entry.summary());
        to.writeStringField("verdict", Names.of(entry.verdict()));
        TextsJson.writeField("differs_in", entry.differsIn(), to);
        to.writeNumberField("independent_reports", entry.independentReports());
        to.writeArrayFieldStart("claims");
        for (Claim claim : claims) {
            writeClaim(claim, further, to);
        }
        to.writeEndArray();
        writePlan(entry.plan(), asOf, to);
        further.ofEntry(to);
        to.writeEndObject();
    }

    /** Writes a claim with further fields. */
    public static void writeClaim(Claim claim, Further further, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("report", claim.report());
        to.writeStringField("finding", claim.finding());
        to.writeStringField("standing", Names.of(claim.standing()));
        to.writeNumberField("independent_reports", claim.independentReports());
        if (claim.value() != null) {
            Numbers.writeField("value", claim.value(), to);
        }
        if (claim.date() != null) {
            Dates.writeField("date", claim.date(), to);
        }
        if (claim.withdrawn()) {
            to.writeBooleanField("withdrawn", true);
        }
        further.ofClaim(claim, to);
        to.writeEndObject();
    }

    private static void writePlan(@Nullable Plan plan, @Nullable LocalDate asOf, JsonGenerator to) throws IOException {
        if (plan == null) {
            to.writeNullField("plan");
            return;
        }
        to.writeObjectFieldStart("plan");
        to.writeStringField("status", Names.of(asOf == null ? plan.status() : plan.statusOn(asOf)));
        Dates.writeField("due", plan.due(), to);
        to.writeStringField("outcome", plan.outcome());
        to.writeEndObject();
    }

    /**
     * Reads what was written without a day to look from.
     *
     * @throws IllegalArgumentException when it is no entry, or one with an overdue plan; names what is amiss
     */
    public static Entry read(JsonNode from) {
        Fields fields = new Fields(from);
        return new Entry(
                fields.text("id"),
                fields.text("story"),
                fields.named(FindingKind.class, "about"),
                fields.text("summary"),
                fields.named(Entry.Verdict.class, "verdict"),
                fields.texts("differs_in"),
                fields.integer("independent_reports"),
                fields.objects("claims", EntryJson::readClaim),
                fields.objectOrNull("plan", EntryJson::readPlan));
    }

    private static Claim readClaim(Fields from) {
        return new Claim(
                from.text("report"),
                from.text("finding"),
                from.named(Claim.Standing.class, "standing"),
                from.integer("independent_reports"),
                from.decimalOrNull("value"),
                from.dateOrNull("date"),
                from.isTrue("withdrawn"));
    }

    private static Plan readPlan(Fields from) {
        return new Plan(from.named(Plan.Status.class, "status"), from.dateOrNull("due"), from.textOrNull("outcome"));
    }
}
