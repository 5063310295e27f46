package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.FindingKind;
import org.rapporteur.store.Selection;
import org.rapporteur.telling.Counts;
import org.rapporteur.telling.Line;

/** What one party does and what is told of it; or how two stand to each other. */
public final class PartiesView {
    private final Desk desk;

    public PartiesView(Desk desk) {
        this.desk = requireNonNull(desk, "desk");
    }

    /** Of one or two codes. */
    public void show(List<String> codes) throws IOException {
        Gathered gathered = gathered(codes);
        desk.sheet()
                .title(Line.of(Counts.sentence(
                        Counts.list(codes.stream().map(desk.names()::readable).toList()))));
        if (gathered.isEmpty()) {
            desk.sheet()
                    .paragraph(Line.of("Nothing in the record"
                            + (codes.size() > 1
                                    ? " of the two together. Each alone: rapporteur show " + codes.get(0)
                                    : "")
                            + "."));
            desk.sheet().end();
            return;
        }
        new TopicsWriter(desk).write(gathered);
    }

    private Gathered gathered(List<String> codes) {
        Gathered gathered = new Gathered(desk.limit());
        desk.record().entries(new Selection(null, null, Set.copyOf(codes)), gathered::add);
        if (Set.copyOf(codes).size() > 1) {
            addQuotations(codes, gathered);
        }
        return gathered;
    }

    /** A quotation has one speaker: what either says in the stories that tell of both. */
    private void addQuotations(List<String> codes, Gathered gathered) {
        Set<String> stories = Set.copyOf(gathered.stories());
        for (String code : codes) {
            desk.record().entries(new Selection(null, null, Set.of(code)), entry -> {
                if (entry.about() == FindingKind.QUOTATION && stories.contains(entry.story())) {
                    gathered.add(entry);
                }
            });
        }
    }
}
