package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Relation.Party;
import org.rapporteur.model.Relation.Terms;

/** The fields of a relation; each of its parties is an entity with a role before its fields. */
final class RelationJson {
    private RelationJson() {}

    static void writeFields(Relation relation, JsonGenerator to) throws IOException {
        to.writeStringField("relation", relation.relation());
        to.writeArrayFieldStart("parties");
        for (Party party : relation.parties()) {
            writeParty(party, to);
        }
        to.writeEndArray();
        writeTerms(relation.terms(), to);
        to.writeStringField("since", relation.since());
        to.writeStringField("until", relation.until());
        EntityJson.writeField("attributed_to", relation.attributedTo(), to);
    }

    private static void writeParty(Party party, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("role", party.role());
        EntityJson.writeFields(party.entity(), to);
        to.writeEndObject();
    }

    private static void writeTerms(Terms terms, JsonGenerator to) throws IOException {
        to.writeStringField("level", terms.level());
        to.writeStringField("qualifier", terms.qualifier());
        to.writeStringField("state", terms.state());
        to.writeStringField("name", terms.name());
        TextsJson.writeField("goods", terms.goods(), to);
    }

    static Relation read(Basis basis, Fields from) {
        return new Relation(
                basis,
                from.text("relation"),
                from.objects("parties", RelationJson::readParty),
                readTerms(from),
                from.textOrNull("since"),
                from.textOrNull("until"),
                from.objectOrNull("attributed_to", EntityJson::read));
    }

    private static Party readParty(Fields from) {
        return new Party(from.text("role"), EntityJson.read(from));
    }

    private static Terms readTerms(Fields from) {
        return new Terms(
                from.textOrNull("level"),
                from.textOrNull("qualifier"),
                from.textOrNull("state"),
                from.textOrNull("name"),
                from.texts("goods"));
    }
}
