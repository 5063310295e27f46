package org.rapporteur.reconcile.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Relation;

/** One readable line for a relation. */
final class RelationSummary {
    String of(Relation relation) {
        Relation.Terms terms = relation.terms();
        String line = switch (relation.relation()) {
            case "membership" ->
                inRole(relation, "member") + " is " + or(terms.level(), "a") + " member of "
                        + inRole(relation, "organisation");
            case "participation" ->
                inRole(relation, "participant") + " takes part in " + inRole(relation, "initiative");
            case "trade-partner-rank" ->
                inRole(relation, "partner") + " is " + rank(terms) + " of " + inRole(relation, "of");
            case "trade-goods" ->
                inRole(relation, "exporter") + " exports " + String.join(", ", terms.goods()) + " to "
                        + inRole(relation, "importer");
            case "office" ->
                inRole(relation, "holder") + " is " + or(terms.level(), "in office") + " of " + inRole(relation, "of");
            default -> other(relation);
        };
        return terms.state() == null ? line : line + " (" + terms.state() + ")";
    }

    private static String other(Relation relation) {
        Relation.Terms terms = relation.terms();
        String what = or(terms.level(), or(terms.name(), relation.relation().replace('-', ' ')));
        return everybody(relation) + ": " + what;
    }

    private static String rank(Relation.Terms terms) {
        String level = or(terms.level(), "trading partner");
        return terms.qualifier() == null ? "the " + level : terms.qualifier() + " " + level + "s";
    }

    private static String or(@Nullable String words, String otherwise) {
        return words == null ? otherwise : words;
    }

    private static String inRole(Relation relation, String role) {
        List<Entity> entities = relation.parties().stream()
                .filter(party -> party.role().equals(role))
                .map(Relation.Party::entity)
                .toList();
        return entities.isEmpty() ? "somebody" : Summaries.names(entities);
    }

    private static String everybody(Relation relation) {
        return Summaries.names(
                relation.parties().stream().map(Relation.Party::entity).toList());
    }
}
