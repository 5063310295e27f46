package org.rapporteur.reconcile;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.reconcile.claim.PlanKeys;
import org.rapporteur.reconcile.claim.Plans;

/** Plans and their outcomes among some reports, in memory. */
final class PlansAmong implements Plans.Index {
    private final Map<String, CodedReport> reports = new HashMap<>();
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private final Map<String, List<Plans.Line>> lines = new HashMap<>();
    private final Map<String, Set<String>> storiesByKey = new HashMap<>();

    /**
     * @param entries of the stories that the reports make; those of one story together
     */
    PlansAmong(List<CodedReport> reports, List<Entry> entries) {
        Map<String, Finding> findings = new HashMap<>();
        for (CodedReport coded : reports) {
            this.reports.put(coded.report().id(), coded);
            coded.findings().forEach(finding -> findings.put(finding.id(), finding));
        }
        for (Entry entry : entries) {
            this.entries
                    .computeIfAbsent(entry.story(), absent -> new ArrayList<>())
                    .add(entry);
            CodedReport lead =
                    requireNonNull(this.reports.get(entry.claims().get(0).report()), "report");
            Finding finding = requireNonNull(findings.get(entry.claims().get(0).finding()), "finding");
            Plans.Line.of(entry, finding, lead.report()).ifPresent(this::add);
        }
    }

    private void add(Plans.Line line) {
        String story = line.entry().story();
        lines.computeIfAbsent(story, absent -> new ArrayList<>()).add(line);
        CodedReport lead = new CodedReport(line.report(), "", List.of(line.event()));
        PlanKeys.of(lead)
                .forEach(key -> storiesByKey
                        .computeIfAbsent(key, absent -> new LinkedHashSet<>())
                        .add(story));
    }

    /** The entries in their order, with what became of plans. */
    List<Entry> settle(Plans plans) {
        List<Entry> settled = new ArrayList<>();
        entries.forEach(
                (story, ofStory) -> settled.addAll(plans.settle(ofStory, lines.getOrDefault(story, List.of()), this)));
        return settled;
    }

    @Override
    public Collection<Plans.Line> lines(Set<String> keys) {
        Set<String> stories = new LinkedHashSet<>();
        keys.forEach(key -> stories.addAll(storiesByKey.getOrDefault(key, Set.of())));
        List<Plans.Line> found = new ArrayList<>();
        stories.forEach(story -> found.addAll(lines.getOrDefault(story, List.of())));
        return found;
    }
}
