package org.rapporteur.reconcile;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Signature;
import org.rapporteur.model.SignedReport;
import org.rapporteur.model.Story;
import org.rapporteur.reconcile.alike.Happenings;
import org.rapporteur.reconcile.alike.Neighbourhood;
import org.rapporteur.reconcile.alike.Signer;
import org.rapporteur.reconcile.claim.Entries;
import org.rapporteur.reconcile.claim.PlanKeys;
import org.rapporteur.reconcile.claim.Plans;

/**
 * Makes stories and entries of reports. A pure function of the set of reports: their order does not
 * matter, nor what was reconciled before.
 *
 * <p>Reports that are alike, pairwise and by way of others, form a neighbourhood, and each
 * neighbourhood is worked on alone. So whoever adds a report need only reconcile the neighbourhood that
 * it falls into: see {@link Neighbourhood}.
 */
public final class Reconciler {
    private static final Comparator<Grouping> BY_ID = Comparator.comparing(Grouping::id);

    private final Signer signer = new Signer();
    private final StatementFiling statements;
    private final Entries entries;

    /** With what is known of states from the data that comes with the program. */
    public Reconciler() {
        this(Knowledge.shipped());
    }

    public Reconciler(Knowledge knowledge) {
        requireNonNull(knowledge, "knowledge");
        this.entries = new Entries(knowledge.states());
        this.statements = new StatementFiling(entries);
    }

    /** What of a report is compared to find its neighbourhood, and what its plans and outcomes are found by. */
    public Signature sign(CodedReport report) {
        Signature signature = signer.sign(report);
        Set<String> lasting = new TreeSet<>(signature.lastingKeys());
        lasting.addAll(PlanKeys.of(report));
        return new Signature(
                signature.report(), signature.day(), signature.keys(), List.copyOf(lasting), signature.content());
    }

    /** Tells what became of plans. */
    public Plans plans() {
        return entries.plans();
    }

    /**
     * The stories and entries of some reports.
     *
     * @param reports whole neighbourhoods, none of them twice
     */
    public Reconciled reconcile(List<CodedReport> reports) {
        NavigableMap<String, CodedReport> left = new TreeMap<>();
        SignatureTable signatures = new SignatureTable();
        for (CodedReport report : reports) {
            left.put(report.report().id(), report);
            signatures.add(sign(report));
        }
        Neighbourhood neighbourhood = new Neighbourhood(signatures);
        List<Story> stories = new ArrayList<>();
        List<Entry> all = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String report : left.keySet()) {
            if (!done.contains(report)) {
                Map<String, Signature> members = neighbourhood.of(signatures.get(report));
                done.addAll(members.keySet());
                Reconciled reconciled = reconcileNeighbourhood(members.values().stream()
                        .map(signature -> new SignedReport(requireNonNull(left.get(signature.report())), signature))
                        .toList());
                stories.addAll(reconciled.stories());
                all.addAll(reconciled.entries());
            }
        }
        return new Reconciled(stories, new PlansAmong(reports, all).settle(plans()));
    }

    /**
     * The stories and entries of one neighbourhood; what became of plans is not told yet: see {@link
     * #plans}. Safe for threads.
     *
     * @param neighbourhood all of its reports, by id, none of them twice
     */
    public Reconciled reconcileNeighbourhood(List<SignedReport> neighbourhood) {
        List<CodedReport> reports =
                neighbourhood.stream().map(SignedReport::coded).toList();
        Happenings happenings = Happenings.among(neighbourhood);
        List<Grouping> groupings = new ArrayList<>();
        happenings
                .groups()
                .forEach(group -> groupings.add(new Grouping(group, happenings::originalOf, happenings::isWithdrawn)));
        List<Grouping> filed =
                statements.file(reports, groupings).stream().sorted(BY_ID).toList();
        List<Entry> all = new ArrayList<>();
        filed.forEach(grouping -> all.addAll(entries.of(grouping.id(), grouping.voices())));
        return new Reconciled(filed.stream().map(Grouping::story).toList(), all);
    }
}
