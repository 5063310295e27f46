package org.rapporteur.extract.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Relation;

/** Relations in one line, as {@code sentences.tsv} writes them: {@code border side=TCD side=NER; state=open}. */
final class ToldRelation {
    private ToldRelation() {}

    static String told(Relation relation) {
        return relation.relation() + " " + String.join(" ", parties(relation)) + "; "
                + String.join("; ", fields(relation));
    }

    /** Whether relation and parties are those expected, and the fields given are so. */
    static boolean fits(Relation relation, String expected) {
        List<String> parts = List.of(expected.strip().split("\\s*;\\s*"));
        String head = relation.relation() + " " + String.join(" ", parties(relation));
        return parts.get(0).equals(head) && new HashSet<>(fields(relation)).containsAll(parts.subList(1, parts.size()));
    }

    private static List<String> parties(Relation relation) {
        return relation.parties().stream()
                .map(party -> party.role() + "=" + name(party.entity()))
                .toList();
    }

    private static String name(Entity entity) {
        Identity identity = entity.identity();
        boolean state = identity.code() != null && identity.code().equals(identity.countryCode());
        if (state && identity.office() == null) {
            return identity.code();
        }
        return identity.name() == null ? entity.text() : identity.name();
    }

    private static List<String> fields(Relation relation) {
        List<String> fields = new ArrayList<>();
        Relation.Terms terms = relation.terms();
        add(fields, "level", terms.level());
        add(fields, "qualifier", terms.qualifier());
        add(fields, "state", terms.state());
        add(fields, "name", terms.name());
        add(fields, "goods", terms.goods().isEmpty() ? null : String.join(", ", terms.goods()));
        add(fields, "since", relation.since());
        add(fields, "until", relation.until());
        add(
                fields,
                "by",
                relation.attributedTo() == null ? null : relation.attributedTo().text());
        return fields;
    }

    private static void add(List<String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.add(name + "=" + value);
        }
    }
}
