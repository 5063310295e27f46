package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Relation;
import org.rapporteur.telling.RelationTellings;
import org.rapporteur.telling.Tone;

/** Who holds which office: a line each, as every report says it of everybody. */
final class Offices {
    private final Sheet sheet;
    private final Shelf shelf;
    private final Sources sources;
    private final EntryWriter writer;

    Offices(Desk desk, Sources sources, EntryWriter writer) {
        this.sheet = desk.sheet();
        this.shelf = desk.shelf();
        this.sources = requireNonNull(sources, "sources");
        this.writer = requireNonNull(writer, "writer");
    }

    boolean holds(Told told) {
        return told.lead() instanceof Relation relation
                && relation.relation().equals(RelationTellings.OFFICE)
                && writer.standings(told).tone() != Tone.CONFLICT;
    }

    void write(List<Told> offices) throws IOException {
        if (!offices.isEmpty()) {
            sheet.section("Who is who");
        }
        for (Told told : offices) {
            List<Source> citing = told.entries().stream()
                    .flatMap(entry -> entry.claims().stream())
                    .map(Claim::report)
                    .map(shelf::originalOf)
                    .distinct()
                    .map(sources::of)
                    .toList();
            sheet.quote(told.line(), citing);
        }
    }
}
