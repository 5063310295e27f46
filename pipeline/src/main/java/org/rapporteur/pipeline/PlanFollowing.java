package org.rapporteur.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.model.Claim;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Story;
import org.rapporteur.reconcile.Reconciled;
import org.rapporteur.reconcile.claim.PlanKeys;
import org.rapporteur.reconcile.claim.Plans;
import org.rapporteur.store.RecordReader;

/**
 * Follows plans to outcomes that other neighbourhoods tell, both ways: those of stories about to be
 * filed, and those of stories in the record that these may be the outcome of. Whichever of two stories
 * is filed last joins them, so the record comes out the same in any order. For one filing only.
 *
 * <p>What is read of the record is read once: which stories are found by a key, and of each story its
 * lines on events, sorted by the keys of what happened.
 */
final class PlanFollowing implements Plans.Index {
    private final RecordReader record;
    private final Plans plans;
    private final Function<String, CodedReport> reports;
    private final Map<String, Map<String, Finding>> findings = new HashMap<>();
    private final Map<String, String> storyOf = new HashMap<>();
    private final Map<String, Set<String>> storiesByKey = new HashMap<>();
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, List<Plans.Line>> lines = new HashMap<>();
    private final Map<String, Map<String, Plans.Line>> linesByKey = new HashMap<>();

    /** @param reports gives a coded report of the record, or one about to be filed, by its id */
    PlanFollowing(RecordReader record, Plans plans, Function<String, CodedReport> reports) {
        this.record = requireNonNull(record, "record");
        this.plans = requireNonNull(plans, "plans");
        this.reports = requireNonNull(reports, "reports");
    }

    /**
     * Stories with their plans followed; further ones come with them whose plans stand otherwise now.
     *
     * @param own the reports of the stories about to be filed
     */
    Reconciled follow(List<CodedReport> own, Reconciled filed) {
        own.forEach(coded -> findings.put(coded.report().id(), byId(coded)));
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

    private static Map<String, Finding> byId(CodedReport coded) {
        Map<String, Finding> byId = new HashMap<>();
        coded.findings().forEach(finding -> byId.put(finding.id(), finding));
        return byId;
    }

    private List<Entry> settled(String story) {
        return plans.settle(entriesOf(story), linesOf(story), this);
    }

    /** Stories of other reports, with plans whose outcome some of these reports may tell. */
    private Collection<Story> elsewhere(List<CodedReport> own) {
        Set<String> acts = new TreeSet<>();
        own.forEach(coded -> acts.addAll(PlanKeys.of(coded)));
        Set<String> ids = new TreeSet<>();
        PlanKeys.plans(acts).forEach(key -> ids.addAll(storiesUnder(key)));
        own.forEach(coded -> ids.remove(storyOf.get(coded.report().id())));
        Map<String, Story> stories = new LinkedHashMap<>();
        ids.forEach(id -> record.story(id).ifPresent(story -> stories.put(story.id(), story)));
        return stories.values();
    }

    @Override
    public Collection<Plans.Line> lines(Set<String> keys) {
        Map<String, Plans.Line> found = new TreeMap<>();
        for (String key : keys) {
            storiesUnder(key).forEach(this::linesOf);
            found.putAll(linesByKey.getOrDefault(key, Map.of()));
        }
        return found.values();
    }

    private Set<String> storiesUnder(String key) {
        return storiesByKey.computeIfAbsent(key, absent -> {
            Set<String> stories = new HashSet<>();
            record.storiesUnder(key)
                    .forEach((report, story) -> Optional.ofNullable(storyOf.get(report))
                            // None for a report that is in none yet: it will join what it belongs to when it is filed.
                            .or(() -> story)
                            .ifPresent(stories::add));
            return stories;
        });
    }

    private List<Entry> entriesOf(String story) {
        return entries.computeIfAbsent(story, record::entriesOf);
    }

    private List<Plans.Line> linesOf(String story) {
        return lines.computeIfAbsent(story, id -> {
            List<Plans.Line> ofStory = entriesOf(id).stream()
                    .flatMap(entry -> line(entry).stream())
                    .toList();
            ofStory.forEach(line -> line.keys()
                    .forEach(key -> linesByKey
                            .computeIfAbsent(key, absent -> new HashMap<>())
                            .put(line.entry().id(), line)));
            return ofStory;
        });
    }

    private Optional<Plans.Line> line(Entry entry) {
        if (entry.about() != FindingKind.EVENT) {
            return Optional.empty();
        }
        Claim lead = entry.claims().get(0);
        CodedReport coded = reports.apply(lead.report());
        Map<String, Finding> ofReport = findings.computeIfAbsent(lead.report(), absent -> byId(coded));
        return Optional.ofNullable(ofReport.get(lead.finding()))
                .flatMap(found -> Plans.Line.of(entry, found, coded.report()));
    }
}
