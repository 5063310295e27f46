package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How parties stand to each other: a state of things, not an act.
 *
 * @param relation its name in the table of relations, such as {@code partnership}
 * @param parties at least one, each with its role
 * @param terms what else is told of it
 * @param since when it began, as printed or ISO 8601
 * @param until when it ends, as printed or ISO 8601
 * @param attributedTo whom the report credits with the information
 */
public record Relation(
        Basis basis,
        String relation,
        List<Party> parties,
        Terms terms,
        @Nullable String since,
        @Nullable String until,
        @Nullable Entity attributedTo)
        implements Finding {
    public Relation {
        requireNonNull(basis, "basis");
        requireNonNull(relation, "relation");
        requireNonNull(terms, "terms");
        parties = List.copyOf(parties);
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("A relation has parties");
        }
    }

    /**
     * A side of a relation.
     *
     * @param role its role in the table of relations, such as {@code exporter}
     */
    public record Party(String role, Entity entity) {
        public Party {
            requireNonNull(role, "role");
            requireNonNull(entity, "entity");
        }
    }

    /**
     * What is told of a relation.
     *
     * @param level as named: {@code permanent comprehensive strategic partnership}
     * @param qualifier as printed: {@code one of the}
     * @param state such as {@code signed} or {@code planned}
     * @param name of a project or treaty
     * @param goods what is traded
     */
    public record Terms(
            @Nullable String level,
            @Nullable String qualifier,
            @Nullable String state,
            @Nullable String name,
            List<String> goods) {
        public Terms {
            goods = List.copyOf(goods);
        }
    }

    @Override
    public FindingKind kind() {
        return FindingKind.RELATION;
    }

    @Override
    public List<Evidence> cited() {
        List<Evidence> cited = new ArrayList<>(basis.evidence());
        cited.addAll(Entity.mentionsOf(parties.stream().map(Party::entity).toList()));
        if (attributedTo != null) {
            attributedTo.mention().ifPresent(cited::add);
        }
        return List.copyOf(cited);
    }
}
