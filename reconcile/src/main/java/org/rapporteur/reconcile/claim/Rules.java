package org.rapporteur.reconcile.claim;

import java.util.Optional;
import org.rapporteur.knowledge.States;
import org.rapporteur.model.Finding;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Relation;

/**
 * The rules by which claims are held against each other, one for each kind of finding; each has its
 * examples with it. Common to all:
 *
 * <ul>
 *   <li>Claims are compared aspect by aspect: value, date, place, participants, ...
 *   <li>One aspect of different things makes them different things, which are not compared.
 *   <li>Else one aspect that cannot be true of both makes a conflict.
 *   <li>Else one aspect of which a claim says less makes it the vaguer one.
 *   <li>Where one side says nothing, nothing conflicts.
 * </ul>
 */
final class Rules {
    private final EventRule events;
    private final QuantityRule quantities;
    private final QuotationRule quotations;
    private final RelationRule relations;

    Rules(States states) {
        Who who = new Who(states);
        events = new EventRule(who);
        quantities = new QuantityRule(who);
        quotations = new QuotationRule(who);
        relations = new RelationRule(who);
    }

    EventRule events() {
        return events;
    }

    /** How the other stands towards the one; empty where they are about different things. */
    Optional<Comparison> compare(Finding one, Finding other) {
        if (one.kind() != other.kind()) {
            return Optional.empty();
        }
        return one.match(
                event -> events.compare(event, (PoliticalEvent) other),
                quotation -> quotations.compare(quotation, (Quotation) other),
                quantity -> quantities.compare(quantity, (Quantity) other),
                relation -> relations.compare(relation, (Relation) other));
    }

    /** Findings of different topics are about different things. */
    String topic(Finding finding) {
        return finding.kind() + " "
                + finding.match(
                        event -> event.act().type() + " " + event.act().planned(),
                        quotation -> "",
                        quantity -> "",
                        Relation::relation);
    }

    int specificity(Finding finding) {
        return finding.match(
                events::specificity, quotations::specificity, quantities::specificity, relations::specificity);
    }
}
