package org.rapporteur.intake;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** A row with the report that was made of it. */
record StatementCells(StatementRow row, Report report, List<Entity> actors, List<Entity> recipients) {
    StatementCells {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    List<Entity> all() {
        return Stream.concat(actors.stream(), recipients.stream()).toList();
    }

    /** All of the text. */
    Evidence evidence() {
        return report.quote(Span.of(0, report.text().length()));
    }

    /** Where the text prints the words first, else all of it. */
    Evidence evidence(String words) {
        int at = report.text().indexOf(words);
        return at < 0 ? evidence() : report.quote(Span.of(at, at + words.length()));
    }

    Basis basis(FindingKind kind) {
        return Basis.of(kind, report.id(), List.of(evidence()), 1);
    }
}
