package org.rapporteur.export.coded;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.event.EventRow;
import org.rapporteur.export.event.Telling;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Part;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * GDELT 2.0 mentions: 16 columns, no header, one line for each report that tells an event. The event
 * ids are those of {@link Gdelt} for the same request. Source: GDELT Event Codebook V2.0. Sentence,
 * tone and translation stay empty; Extras, which GDELT reserves, holds the id of the finding.
 */
public final class GdeltMentions implements EventFormat {
    private static final List<String> COLUMNS = List.of(
            "GLOBALEVENTID",
            "EventTimeDate",
            "MentionTimeDate",
            "MentionType",
            "MentionSourceName",
            "MentionIdentifier",
            "SentenceID",
            "Actor1CharOffset",
            "Actor2CharOffset",
            "ActionCharOffset",
            "InRawText",
            "Confidence",
            "MentionDocLen",
            "MentionDocTone",
            "MentionDocTranslationInfo",
            "Extras");
    private static final int WEB = 1;
    private static final int CITATION = 2;
    private static final int PER_CENT = 100;

    private final Knowledge knowledge;

    public GdeltMentions(Knowledge knowledge) {
        this.knowledge = requireNonNull(knowledge, "knowledge");
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public void write(EventRow row, Consumer<List<String>> to) {
        String added = Stamp.published(row.report());
        for (Dyad dyad : Dyad.of(row, knowledge.cameo())) {
            for (Telling telling : row.tellings()) {
                to.accept(line(dyad, added, telling));
            }
        }
    }

    private static List<String> line(Dyad dyad, String added, Telling telling) {
        Report report = telling.report();
        @Nullable String address = report.origin().url();
        Fields fields = new Fields().add(dyad.number()).add(added).add(Stamp.published(report));
        fields.add(address == null ? CITATION : WEB)
                .add(sourceName(report))
                .add(address == null ? report.id() : address)
                .addEmpty(1);
        fields.add(offset(dyad.source(), telling)).add(offset(dyad.target(), telling));
        fields.add(offset(telling.event().words().span()))
                .add(1)
                .add(Math.round(telling.event().basis().confidence() * PER_CENT))
                .add(report.text().length())
                .addEmpty(2)
                .add(telling.event().id());
        return fields.list();
    }

    /** The outlet, else the host of the address. */
    private static @Nullable String sourceName(Report report) {
        if (report.origin().outlet() != null || report.origin().url() == null) {
            return report.origin().outlet();
        }
        try {
            return new URI(report.origin().url()).getHost();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Where the report names the same party; empty where it does not, or in the headline only. */
    private static String offset(@Nullable Entity party, Telling telling) {
        if (party == null) {
            return "";
        }
        return Stream.concat(telling.event().actors().stream(), telling.event().recipients().stream())
                .filter(named -> isSame(named, party))
                .flatMap(named -> named.mention().stream())
                .map(words -> offset(words.span()))
                .findFirst()
                .orElse("");
    }

    private static boolean isSame(Entity one, Entity other) {
        @Nullable String name = one.identity().name();
        return name == null
                ? one.text().equals(other.text())
                : name.equals(other.identity().name());
    }

    private static String offset(Span span) {
        return span.part() == Part.TITLE ? "" : Integer.toString(span.start());
    }
}
