package org.rapporteur.store;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Relation;

/**
 * Who acts or is acted upon in a finding: actors and recipients, the speaker, those whom a figure is
 * about, the parties of a relation. Not whom the report credits with the information.
 */
final class Parties {
    private Parties() {}

    /** Their codes and those of the states that they belong to, as far as they have one, sorted. */
    static Set<String> codesIn(Finding finding) {
        Set<String> codes = new TreeSet<>();
        entitiesIn(finding)
                .flatMap(entity ->
                        Stream.of(entity.identity().code(), entity.identity().countryCode()))
                .filter(Objects::nonNull)
                .forEach(codes::add);
        return codes;
    }

    private static Stream<Entity> entitiesIn(Finding finding) {
        return finding.<Stream<Entity>>match(
                event -> Stream.of(event.actors(), event.recipients()).flatMap(List::stream),
                quotation -> Stream.ofNullable(quotation.speaker()),
                quantity -> quantity.about().stream(),
                relation -> relation.parties().stream().map(Relation.Party::entity));
    }
}
