package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Plan;
import org.rapporteur.model.Quantity;
import org.rapporteur.telling.Amounts;
import org.rapporteur.telling.Dates;
import org.rapporteur.telling.Line;
import org.rapporteur.telling.Passage;
import org.rapporteur.telling.Standings;
import org.rapporteur.telling.Tellings;
import org.rapporteur.telling.Tone;

/** Writes entries: a line each, how its reports stand together, and their words below. */
final class EntryWriter {
    private static final int MOST_QUOTES = 3;

    private final Sheet sheet;
    private final Shelf shelf;
    private final Sources sources;
    private final CitedClaims cited;
    private final PlanLines plans;

    EntryWriter(Desk desk, Sources sources) {
        this.sheet = desk.sheet();
        this.shelf = desk.shelf();
        this.sources = requireNonNull(sources, "sources");
        this.cited = new CitedClaims(shelf);
        this.plans = new PlanLines(desk, sources);
    }

    Standings standings(Told told) {
        return Standings.of(told.entries(), shelf::originalOf);
    }

    /** With the mark of how the reports stand, and the day at the end of the line. */
    void marked(List<Told> section) throws IOException {
        write(section, told -> {
            Standings standings = standings(told);
            Line mark = Line.of(standings.mark(), standings.tone());
            Line day = told.days().isEmpty() ? Line.EMPTY : Line.of(" · " + told.days(), Tone.PALE);
            sheet.item(new Sheet.Label(mark, 1), told.line().and(day), sourcesOf(told));
        });
    }

    /** With the day before the line, in a column of its own. */
    void dated(List<Told> section) throws IOException {
        write(section, told -> {
            String days = told.days().isEmpty() ? "undated" : told.days();
            sheet.item(new Sheet.Label(Line.of(days, Tone.PALE), Dates.WIDTH), told.line(), sourcesOf(told));
        });
    }

    /** Whether a thing tells what a later version corrected. */
    boolean isCorrected(Told told) {
        return cited.isCorrected(told);
    }

    private List<Source> sourcesOf(Told told) {
        return cited.of(told).stream()
                .map(claim -> sources.of(claim.report()))
                .distinct()
                .toList();
    }

    /** How the line of a thing is written. */
    private interface Head {
        void write(Told told) throws IOException;
    }

    /** Neighbours that one sentence tells stand together above it. */
    private void write(List<Told> section, Head head) throws IOException {
        List<Told> together = new ArrayList<>();
        for (Told told : section) {
            if (!together.isEmpty() && !(isPlain(told) && sentence(told).equals(sentence(together.get(0))))) {
                below(together);
                together.clear();
            }
            head.write(told);
            if (isPlain(told)) {
                together.add(told);
            } else {
                below(List.of(told));
            }
        }
        if (!together.isEmpty()) {
            below(together);
        }
    }

    private boolean isPlain(Told told) {
        return told.lead() != null
                && told.entry().plan() == null
                && cited.of(told).size() == 1;
    }

    /** The place of the sentence that tells something. */
    private String sentence(Told told) {
        return shelf.lead(told.entry())
                .flatMap(finding -> shelf.report(finding.basis().report())
                        .map(report -> report.id() + " "
                                + Passage.sentenceOf(
                                        report, Tellings.carrying(finding).get(0))))
                .orElse(told.entry().id());
    }

    private void below(List<Told> together) throws IOException {
        Told first = together.get(0);
        if (together.size() == 1) {
            @Nullable Plan plan = first.entry().plan();
            if (plan != null) {
                sheet.detail(plans.of(plan, first));
            }
            Standings standings = standings(first);
            if (standings.reports() > 1) {
                sheet.detail(Line.of(standings.sentence() + ".", standings.tone()));
            }
            quotes(first, standings);
            return;
        }
        List<Evidence> all = together.stream()
                .flatMap(told -> Stream.ofNullable(told.lead()))
                .flatMap(finding -> Tellings.carrying(finding).stream())
                .toList();
        String report = first.entry().claims().get(0).report();
        Line words = shelf.report(report)
                .map(found -> Passage.of(found, all, Passage.ROOMY))
                .orElse(Line.EMPTY);
        sheet.quote(words, List.of(sources.of(report)));
    }

    private void quotes(Told told, Standings standings) throws IOException {
        Map<Line, List<Source>> byWords = new LinkedHashMap<>();
        List<Source> rest = new ArrayList<>();
        for (Claim claim : cited.of(told)) {
            Line words = words(claim, told.lead(), standings);
            boolean agrees = claim.standing() == Claim.Standing.SAME || claim.standing() == Claim.Standing.LEAD;
            if (agrees && !byWords.containsKey(words) && byWords.size() >= MOST_QUOTES) {
                rest.add(sources.of(claim.report()));
            } else {
                List<Source> citing = byWords.computeIfAbsent(words, key -> new ArrayList<>());
                Source source = sources.of(claim.report());
                if (!citing.contains(source)) {
                    citing.add(source);
                }
            }
        }
        for (Map.Entry<Line, List<Source>> quote : byWords.entrySet()) {
            sheet.quote(quote.getKey(), quote.getValue());
        }
        if (!rest.isEmpty()) {
            sheet.quote(
                    Line.of("and in other words", Tone.PALE),
                    rest.stream().distinct().toList());
        }
    }

    private Line words(Claim claim, @Nullable Finding lead, Standings standings) {
        Line words = shelf.finding(claim)
                .flatMap(finding -> shelf.report(claim.report())
                        .map(report -> Passage.of(report, Tellings.carrying(finding), Passage.ROOMY)))
                .orElse(Line.of("(no longer in the record)", Tone.PALE));
        return switch (claim.standing()) {
            case LEAD, SAME -> words;
            case VAGUER ->
                Line.of(Standings.mark(Tone.VAGUER) + " vaguer" + given(claim, lead) + ": ", Tone.VAGUER)
                        .and(words);
            case CONFLICTS ->
                Line.of(
                                claim.withdrawn()
                                        ? "corrected; before" + given(claim, lead) + ": "
                                        : Standings.mark(Tone.CONFLICT) + " another " + standings.what()
                                                + given(claim, lead) + ": ",
                                Tone.CONFLICT)
                        .and(words);
        };
    }

    /** What another claim gives, where the lead claim gives something else. */
    private String given(Claim claim, @Nullable Finding lead) {
        @Nullable Finding finding = shelf.finding(claim).orElse(null);
        if (finding instanceof Quantity quantity) {
            return " (" + Amounts.of(quantity) + ")";
        }
        String days = finding == null ? "" : Tellings.days(finding);
        boolean told = lead != null && days.equals(Tellings.days(lead));
        return days.isEmpty() || told ? "" : " (" + days + ")";
    }
}
