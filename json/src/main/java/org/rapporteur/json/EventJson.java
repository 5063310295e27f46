package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Basis;
import org.rapporteur.model.EventPlace;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.PoliticalEvent;

/** The fields of an event, in PLOVER's names. */
final class EventJson {
    private EventJson() {}

    static void writeFields(PoliticalEvent event, JsonGenerator to) throws IOException {
        Act act = event.act();
        writeKind(act, to);
        EntityJson.writeField("actor", event.actors(), to);
        EntityJson.writeField("recipient", event.recipients(), to);
        writeTime(event.time(), to);
        writePlace(event.place(), to);
        writeWords(event.words(), to);
        to.writeNumberField("quad_code", act.type().quad().code());
        Numbers.writeField("event_scale", act.scale(), to);
        to.writeStringField("cameo", act.cameo());
        EntityJson.writeField("attributed_to", event.attributedTo(), to);
    }

    private static void writeKind(Act act, JsonGenerator to) throws IOException {
        to.writeStringField("event", act.type().name());
        TextsJson.writeField("mode", act.modes(), to);
        TextsJson.writeField("context", act.contexts(), to);
        to.writeArrayFieldStart("auxiliary_mode");
        for (AuxiliaryMode mode : act.auxiliaryModes()) {
            to.writeString(Names.of(mode));
        }
        to.writeEndArray();
        to.writeStringField(
                "planned_event", act.planned() == null ? null : act.planned().name());
    }

    private static void writeTime(EventTime time, JsonGenerator to) throws IOException {
        Dates.writeField("date", time.start(), to);
        Dates.writeField("enddate", time.end(), to);
        to.writeStringField(
                "date_text", time.words() == null ? null : time.words().text());
        EvidenceJson.writeField("date_evidence", time.words(), to);
    }

    private static void writePlace(@Nullable EventPlace place, JsonGenerator to) throws IOException {
        if (place == null) {
            to.writeNullField("event_loc");
            return;
        }
        to.writeObjectFieldStart("event_loc");
        to.writeStringField("extracted_place", place.words().text());
        EvidenceJson.writeSpan("", place.words().span(), to);
        EvidenceJson.writePart("", place.words().span(), to);
        to.writeStringField("resolved_place", place.name());
        to.writeStringField("country_code", place.countryCode());
        writePoint(place.point(), to);
        to.writeStringField("resolution", place.resolution());
        to.writeEndObject();
    }

    private static void writePoint(EventPlace.@Nullable Point point, JsonGenerator to) throws IOException {
        if (point == null) {
            to.writeNullField("lat");
            to.writeNullField("lon");
        } else {
            Numbers.writeField("lat", point.latitude(), to);
            Numbers.writeField("lon", point.longitude(), to);
        }
    }

    private static void writeWords(Evidence words, JsonGenerator to) throws IOException {
        to.writeStringField("event_text", words.text());
        EvidenceJson.writeSpan("event_text_", words.span(), to);
        EvidenceJson.writePart("event_text_", words.span(), to);
    }

    static PoliticalEvent read(Basis basis, Fields from) {
        return new PoliticalEvent(
                basis,
                readAct(from),
                from.objects("actor", EntityJson::read),
                from.objects("recipient", EntityJson::read),
                readTime(from),
                from.objectOrNull("event_loc", EventJson::readPlace),
                new Evidence(EvidenceJson.readSpan("event_text_", from), from.text("event_text")),
                from.objectOrNull("attributed_to", EntityJson::read));
    }

    private static Act readAct(Fields from) {
        Set<AuxiliaryMode> auxiliaryModes = new LinkedHashSet<>();
        from.texts("auxiliary_mode").forEach(name -> auxiliaryModes.add(Names.parse(AuxiliaryMode.class, name)));
        @Nullable String planned = from.textOrNull("planned_event");
        return new Act(
                EventType.valueOf(from.text("event")),
                from.texts("mode"),
                from.texts("context"),
                auxiliaryModes,
                planned == null ? null : EventType.valueOf(planned),
                from.number("event_scale"),
                from.textOrNull("cameo"));
    }

    private static EventTime readTime(Fields from) {
        return new EventTime(
                from.dateOrNull("date"),
                from.dateOrNull("enddate"),
                from.objectOrNull("date_evidence", EvidenceJson::read));
    }

    private static EventPlace readPlace(Fields from) {
        return new EventPlace(
                new Evidence(EvidenceJson.readSpan("", from), from.text("extracted_place")),
                from.textOrNull("resolved_place"),
                from.textOrNull("country_code"),
                from.has("lat") ? new EventPlace.Point(from.number("lat"), from.number("lon")) : null,
                from.textOrNull("resolution"));
    }
}
