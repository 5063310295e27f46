package org.rapporteur.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Claim;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Signature;
import org.rapporteur.model.Story;
import org.rapporteur.reconcile.Reconciled;
import org.rapporteur.reconcile.claim.PlanKeys;
import org.rapporteur.reconcile.claim.Plans;
import org.rapporteur.store.FiledReport;
import org.rapporteur.store.RecordReader;

/**
 * Follows plans to outcomes that other neighbourhoods tell, both ways: those of stories about to be
 * filed, and those of stories in the record that these may be the outcome of. Whichever of two stories
 * is filed last joins them, so the record comes out the same in any order. For one filing only.
 */
final class PlanFollowing implements Plans.Index {
    private final RecordReader record;
    private final Plans plans;
    private final Map<String, CodedReport> reports = new HashMap<>();
    private final Map<String, String> storyOf = new HashMap<>();
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, List<Plans.Line>> lines = new HashMap<>();

    PlanFollowing(RecordReader record, Plans plans) {
        this.record = requireNonNull(record, "record");
        this.plans = requireNonNull(plans, "plans");
    }

    /**
     * Stories with their plans followed; further ones come with them whose plans stand otherwise now.
     *
     * @param own the reports of the stories about to be filed
     */
    Reconciled follow(List<CodedReport> own, Reconciled filed) {
        own.forEach(coded -> reports.put(coded.report().id(), coded));
        filed.stories().forEach(story -> entries.put(story.id(), new ArrayList<>()));
        filed.stories().forEach(story -> story.members().forEach(member -> storyOf.put(member.report(), story.id())));
        filed.entries()
                .forEach(entry -> requireNonNull(entries.get(entry.story())).add(entry));
        List<Story> stories = new ArrayList<>(filed.stories());
        List<Entry> followed = new ArrayList<>();
        stories.forEach(story -> followed.addAll(settled(story.id())));
        for (Story story : elsewhere(own)) {
            List<Entry> settled = settled(story.id());
            if (!settled.equals(entriesOf(story.id()))) {
                stories.add(story);
                followed.addAll(settled);
            }
        }
        return new Reconciled(stories, followed);
    }

    private List<Entry> settled(String story) {
        return plans.settle(entriesOf(story), linesOf(story), this);
    }

    /** Stories of other reports, with plans whose outcome some of these reports may tell. */
    private Collection<Story> elsewhere(List<CodedReport> own) {
        Set<String> acts = new TreeSet<>();
        own.forEach(coded -> acts.addAll(PlanKeys.of(coded)));
        Set<String> ids = new TreeSet<>(storiesFoundBy(PlanKeys.plans(acts)));
        own.forEach(coded -> ids.remove(storyOf.get(coded.report().id())));
        Map<String, Story> stories = new LinkedHashMap<>();
        ids.forEach(id -> record.story(id).ifPresent(story -> stories.put(story.id(), story)));
        return stories.values();
    }

    @Override
    public Collection<Plans.Line> lines(Set<String> keys) {
        return storiesFoundBy(keys).stream()
                .flatMap(story -> linesOf(story).stream())
                .toList();
    }

    private Set<String> storiesFoundBy(Set<String> keys) {
        Set<String> stories = new TreeSet<>();
        if (!keys.isEmpty()) {
            for (Signature signature : record.signatures(keys, null, null)) {
                String story = storyOf.computeIfAbsent(signature.report(), this::storyInRecord);
                if (!story.isEmpty()) {
                    stories.add(story);
                }
            }
        }
        return stories;
    }

    /** Empty for a report that is in none yet: it will join what it belongs to when it is filed. */
    private String storyInRecord(String report) {
        return record.report(report).map(FiledReport::story).orElse("");
    }

    private List<Entry> entriesOf(String story) {
        return entries.computeIfAbsent(story, record::entriesOf);
    }

    private List<Plans.Line> linesOf(String story) {
        return lines.computeIfAbsent(
                story,
                id -> entriesOf(id).stream()
                        .flatMap(entry -> line(entry).stream())
                        .toList());
    }

    private Optional<Plans.Line> line(Entry entry) {
        Claim lead = entry.claims().get(0);
        CodedReport coded = reports.computeIfAbsent(
                lead.report(), id -> record.codedReport(id).orElseThrow());
        return coded.findings().stream()
                .filter(found -> found.id().equals(lead.finding()))
                .findFirst()
                .flatMap((Finding found) -> Plans.Line.of(entry, found, coded.report()));
    }
}
