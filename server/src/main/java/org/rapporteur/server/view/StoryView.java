package org.rapporteur.server.view;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.json.StoryJson;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Part;
import org.rapporteur.model.Story;
import org.rapporteur.store.ListedStory;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.SourcedFinding;
import org.rapporteur.telling.Counts;
import org.rapporteur.telling.Passage;
import org.rapporteur.telling.Tellings;

/** Stories with a line of what they tell, and how their reports stand together. */
public final class StoryView {
    private static final int LONGEST_LINE = 200;

    private final RecordReader record;

    public StoryView(RecordReader record) {
        this.record = requireNonNull(record, "record");
    }

    public void write(ListedStory listed, JsonGenerator to) throws IOException {
        Map<String, StoryJson.Head> heads = new HashMap<>();
        listed.reports()
                .forEach((id, report) -> heads.put(
                        id,
                        new StoryJson.Head(report.sourceId(), report.outlet(), report.published(), report.title())));
        StoryJson.write(listed.story(), heads, listed.entries(), further -> writeFurther(listed, further), to);
    }

    private void writeFurther(ListedStory listed, JsonGenerator to) throws IOException {
        Story story = listed.story();
        ListedStory.Tally tally = listed.tally();
        to.writeStringField("line", line(listed).orElse(null));
        to.writeStringField("standing", standing(story, tally));
        to.writeNumberField("copies", story.members().size() - story.independentReports());
        to.writeNumberField("agreeing", tally.agreeing());
        to.writeNumberField("differing", tally.differing());
        to.writeNumberField("vaguer", tally.vaguer());
        to.writeNumberField("plans_due", tally.plansDue());
    }

    /** {@code The reports agree on three things; they differ on one}; empty where one report stands alone. */
    private static String standing(Story story, ListedStory.Tally tally) {
        if (story.independentReports() < 2) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        int alike = tally.agreeing() - tally.vaguer(); // where one is vaguer they agree as well
        if (alike > 0) {
            parts.add("the reports agree on " + things(alike));
        }
        if (tally.differing() > 0) {
            parts.add((parts.isEmpty() ? "the reports" : "they") + " differ on " + things(tally.differing()));
        }
        if (tally.vaguer() > 0) {
            parts.add("on " + things(tally.vaguer()) + " one is vaguer");
        }
        return parts.isEmpty() ? "" : Counts.sentence(String.join("; ", parts));
    }

    private static String things(long count) {
        return Counts.word(count) + (count == 1 ? " thing" : " things");
    }

    /** The sentence that carries what most reports tell; not that of the headline, which stands there already. */
    private Optional<String> line(ListedStory listed) {
        return listed.foremost().stream()
                .map(SourcedFinding::finding)
                .filter(StoryView::isOfTheText)
                .findFirst()
                .flatMap(lead -> record.report(lead.basis().report())
                        .map(filed -> Passage.of(filed.report(), Tellings.carrying(lead), LONGEST_LINE)
                                .text()));
    }

    private static boolean isOfTheText(Finding finding) {
        List<Evidence> words = Tellings.carrying(finding);
        return !words.isEmpty() && words.get(0).span().part() == Part.TEXT;
    }
}
