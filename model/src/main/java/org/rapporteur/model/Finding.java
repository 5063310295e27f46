package org.rapporteur.model;

import java.util.List;
import java.util.function.Function;

/** One thing that one report says. */
public sealed interface Finding permits PoliticalEvent, Quotation, Quantity, Relation {
    Basis basis();

    FindingKind kind();

    /** All words of the report that any field cites, the basis' own among them. */
    List<Evidence> cited();

    default String id() {
        return basis().id();
    }

    /** One case for each kind. */
    default <R> R match(
            Function<? super PoliticalEvent, ? extends R> event,
            Function<? super Quotation, ? extends R> quotation,
            Function<? super Quantity, ? extends R> quantity,
            Function<? super Relation, ? extends R> relation) {
        if (this instanceof PoliticalEvent found) {
            return event.apply(found);
        }
        if (this instanceof Quotation found) {
            return quotation.apply(found);
        }
        if (this instanceof Quantity found) {
            return quantity.apply(found);
        }
        return relation.apply((Relation) this);
    }
}
