package org.rapporteur.reconcile.alike;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Finding;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Relation;

/**
 * What findings are about, in one word each: {@code quantity/CHN+KAZ/USD},
 * {@code event/CONSULT/CHN+KAZ/2024-07}, {@code relation/partnership/CHN+KAZ}. A statement meets the
 * reports that share one of these with it.
 */
final class Subjects {
    private Subjects() {}

    static Set<String> of(List<Finding> findings) {
        Set<String> subjects = new HashSet<>();
        findings.forEach(finding -> subject(finding).ifPresent(subjects::add));
        return subjects;
    }

    private static Optional<String> subject(Finding finding) {
        return finding.match(Subjects::event, Subjects::quotation, Subjects::quantity, Subjects::relation);
    }

    private static Optional<String> event(PoliticalEvent event) {
        @Nullable LocalDate day = event.time().start();
        String parties = codes(Stream.concat(event.actors().stream(), event.recipients().stream()));
        return parties.isEmpty() || day == null
                ? Optional.empty()
                : Optional.of("event/" + event.act().type() + "/" + parties + "/"
                        + day.toString().substring(0, day.toString().lastIndexOf('-')));
    }

    private static Optional<String> quotation(Quotation quotation) {
        return Optional.ofNullable(quotation.speaker())
                .map(speaker -> speaker.identity().name())
                .map(name -> "quotation/" + name.replaceAll("\\s+", "_"));
    }

    private static Optional<String> quantity(Quantity quantity) {
        String about = codes(quantity.about().stream());
        Quantity.@Nullable Unit unit = quantity.amount().unit();
        return about.isEmpty() || unit == null
                ? Optional.empty()
                : Optional.of("quantity/" + about + "/" + unit.code().replaceAll("\\s+", "_"));
    }

    private static Optional<String> relation(Relation relation) {
        String parties = codes(relation.parties().stream().map(Relation.Party::entity));
        return parties.isEmpty() ? Optional.empty() : Optional.of("relation/" + relation.relation() + "/" + parties);
    }

    private static String codes(Stream<Entity> entities) {
        return String.join(
                "+",
                sorted(entities.flatMap(
                                entity -> Stream.ofNullable(entity.identity().code()))
                        .toList()));
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().distinct().sorted().toList();
    }
}
