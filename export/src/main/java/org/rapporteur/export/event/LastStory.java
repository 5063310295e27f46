package org.rapporteur.export.event;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Story.Member;
import org.rapporteur.store.RecordReader;

/** The events of the story at hand: entries come story by story, so one is kept. */
public final class LastStory {
    private final RecordReader record;
    private final Map<String, Telling> events = new HashMap<>();
    private @Nullable String last;

    public LastStory(RecordReader record) {
        this.record = requireNonNull(record, "record");
    }

    /** The event that a finding of a story is; nothing for other findings. */
    public Optional<Telling> telling(String story, String finding) {
        if (!story.equals(last)) {
            events.clear();
            record.story(story).ifPresent(told -> told.members().forEach(this::add));
            last = story;
        }
        return Optional.ofNullable(events.get(finding));
    }

    private void add(Member member) {
        record.codedReport(member.report()).ifPresent(this::add);
    }

    private void add(CodedReport coded) {
        coded.findings().forEach(finding -> {
            if (finding instanceof PoliticalEvent event) {
                events.put(event.id(), new Telling(event, coded.report(), coded.coder()));
            }
        });
    }
}
