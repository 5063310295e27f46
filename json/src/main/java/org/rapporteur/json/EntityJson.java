package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Span;

/** Somebody named; without {@code start} and {@code end} where no words name it. */
final class EntityJson {
    private EntityJson() {}

    static void write(Entity entity, JsonGenerator to) throws IOException {
        to.writeStartObject();
        writeFields(entity, to);
        to.writeEndObject();
    }

    /** The fields of an entity as fields of the object that is being written. */
    static void writeFields(Entity entity, JsonGenerator to) throws IOException {
        to.writeStringField("entity_text", entity.text());
        if (entity.span() != null) {
            EvidenceJson.writeSpan("", entity.span(), to);
            EvidenceJson.writePart("", entity.span(), to);
        }
        Identity identity = entity.identity();
        to.writeStringField("code", identity.code());
        to.writeStringField("country_code", identity.countryCode());
        to.writeStringField("sector", identity.sector());
        TextsJson.writeField("other_sectors", identity.otherSectors(), to);
        to.writeStringField("identifier_text", identity.name());
        to.writeStringField("identifier_id", identity.wikidataId());
        to.writeStringField("office", identity.office());
    }

    static void writeField(String name, @Nullable Entity entity, JsonGenerator to) throws IOException {
        to.writeFieldName(name);
        if (entity == null) {
            to.writeNull();
        } else {
            write(entity, to);
        }
    }

    static void writeField(String name, List<Entity> entities, JsonGenerator to) throws IOException {
        to.writeArrayFieldStart(name);
        for (Entity entity : entities) {
            write(entity, to);
        }
        to.writeEndArray();
    }

    static Entity read(Fields from) {
        @Nullable Span span = from.has("start") ? EvidenceJson.readSpan("", from) : null;
        return new Entity(from.text("entity_text"), span, readIdentity(from));
    }

    private static Identity readIdentity(Fields from) {
        return new Identity(
                from.textOrNull("code"),
                from.textOrNull("country_code"),
                from.textOrNull("sector"),
                from.texts("other_sectors"),
                from.textOrNull("identifier_text"),
                from.textOrNull("identifier_id"),
                from.textOrNull("office"));
    }
}
