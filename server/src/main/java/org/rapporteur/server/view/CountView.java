package org.rapporteur.server.view;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.rapporteur.store.EventCounts;
import org.rapporteur.store.RecordBrowser.NameCount;
import org.rapporteur.store.RecordBrowser.OutletCount;
import org.rapporteur.store.RecordBrowser.PartyCount;
import org.rapporteur.store.RecordBrowser.PlaceCount;
import org.rapporteur.telling.PartyNames;

/** Counts of events, parties, names, outlets and places. */
public final class CountView {
    private final PartyNames names;

    public CountView(PartyNames names) {
        this.names = requireNonNull(names, "names");
    }

    /** A pair, the first one asked for first. */
    public void pair(String a, String b, EventCounts counts, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("a", a);
        to.writeStringField("b", b);
        to.writeStringField("a_name", names.readable(a));
        to.writeStringField("b_name", names.readable(b));
        to.writeNumberField("events", counts.events());
        to.writeNumberField("reports", counts.reports());
        sides(counts, to);
        to.writeStringField("first", counts.days().first());
        to.writeStringField("last", counts.days().last());
        to.writeEndObject();
    }

    private static void sides(EventCounts counts, JsonGenerator to) throws IOException {
        to.writeNumberField("cooperation", counts.quads().cooperation());
        to.writeNumberField("conflict", counts.quads().conflict());
        Values.number("mean_scale", counts.meanScale(), to);
    }

    public static void months(List<EventCounts> months, boolean ofPair, JsonGenerator to) throws IOException {
        Values.list("months", months, (month, list) -> month(month, ofPair, list), to);
    }

    private static void month(EventCounts counts, boolean ofPair, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("month", counts.key());
        to.writeNumberField("events", counts.events());
        if (ofPair) {
            to.writeNumberField("a_to_b", counts.directions().forth());
            to.writeNumberField("b_to_a", counts.directions().back());
            to.writeNumberField("mutual", counts.directions().mutual());
        }
        EventCounts.Quads quads = counts.quads();
        to.writeNumberField("verbal_cooperation", quads.verbalCooperation());
        to.writeNumberField("material_cooperation", quads.materialCooperation());
        to.writeNumberField("verbal_conflict", quads.verbalConflict());
        to.writeNumberField("material_conflict", quads.materialConflict());
        Values.number("mean_scale", counts.meanScale(), to);
        to.writeEndObject();
    }

    public static void types(List<EventCounts> types, JsonGenerator to) throws IOException {
        Values.list(
                "types",
                types,
                (type, list) -> {
                    list.writeStartObject();
                    list.writeStringField("type", type.key());
                    list.writeNumberField("events", type.events());
                    Values.number("mean_scale", type.meanScale(), list);
                    list.writeEndObject();
                },
                to);
    }

    public void party(PartyCount party, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("code", party.code());
        to.writeStringField("name", names.readable(party.code()));
        to.writeNumberField("reports", party.reports());
        to.writeNumberField("findings", party.findings());
        to.writeStringField("last_published", party.lastPublished());
        to.writeEndObject();
    }

    public static void name(NameCount name, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("name", name.name());
        to.writeStringField("code", name.code());
        to.writeNumberField("reports", name.reports());
        to.writeEndObject();
    }

    public static void outlet(OutletCount outlet, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("outlet", outlet.outlet());
        to.writeNumberField("reports", outlet.reports());
        to.writeStringField("first_published", outlet.firstPublished());
        to.writeStringField("last_published", outlet.lastPublished());
        to.writeEndObject();
    }

    public void place(PlaceCount place, JsonGenerator to) throws IOException {
        EventCounts counts = place.counts();
        to.writeStartObject();
        to.writeStringField("country", counts.key());
        to.writeStringField("name", names.readable(counts.key()));
        to.writeNumberField("events", counts.events());
        to.writeNumberField("stories", place.stories());
        sides(counts, to);
        to.writeStringField("last", counts.days().last());
        Values.list(
                "places",
                List.copyOf(place.places().entrySet()),
                (Map.Entry<String, Long> each, JsonGenerator list) -> {
                    list.writeStartObject();
                    list.writeStringField("name", each.getKey());
                    list.writeNumberField("events", each.getValue());
                    list.writeEndObject();
                },
                to);
        to.writeEndObject();
    }
}
