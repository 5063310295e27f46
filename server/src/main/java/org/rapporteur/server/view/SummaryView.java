package org.rapporteur.server.view;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Json;
import org.rapporteur.model.Publication;
import org.rapporteur.store.ListedEntry;
import org.rapporteur.store.ListedStory;
import org.rapporteur.store.Page;
import org.rapporteur.store.RecordReader;

/**
 * The front.
 *
 * @param conflicts entries on which reports conflict
 * @param asOf the day on which plans are looked at
 */
public record SummaryView(
        RecordReader.Counts counts,
        long conflicts,
        @Nullable Publication newest,
        @Nullable LocalDate asOf) {
    public SummaryView {
        requireNonNull(counts, "counts");
    }

    public String json(
            Page<ListedStory> stories,
            Values.Item<ListedStory> story,
            List<ListedEntry> plans,
            Values.Item<ListedEntry> plan) {
        return Json.text(to -> {
            to.writeStartObject();
            writeCounts(to);
            Values.date("newest_published", newest, to);
            Values.date("as_of", asOf, to);
            Values.list("stories", stories.items(), story, to);
            Values.list("plans", plans, plan, to);
            to.writeStringField(
                    "next", stories.following().map(Object::toString).orElse(null));
            to.writeEndObject();
        });
    }

    private void writeCounts(JsonGenerator to) throws IOException {
        to.writeObjectFieldStart("counts");
        to.writeNumberField("reports", counts.reports());
        to.writeNumberField("findings", counts.findings());
        to.writeNumberField("stories", counts.stories());
        to.writeNumberField("entries", counts.entries());
        to.writeNumberField("rejects", counts.rejects());
        to.writeNumberField("conflicts", conflicts);
        to.writeEndObject();
    }
}
