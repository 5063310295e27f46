package org.rapporteur.extract.relation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.FindingExtractor;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.States;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * Finds how parties stand to each other, by the patterns of {@code relations.tsv}.
 *
 * <p>What a report only wishes for, denies or calls past is no relation, but for projects and treaties,
 * whose state it is. The same relation is told once a report, where it is told best. Immutable.
 */
public final class RelationFinder implements FindingExtractor {
    private final PatternTable patterns = PatternTable.load();
    private final Outlook.Reader outlooks = new Outlook.Reader();
    private final PartyFinder finder;
    private final TimeExpressions times;
    private final States states;
    private final Offices offices;

    public RelationFinder(PartyFinder finder, TimeExpressions times, Knowledge knowledge) {
        this.finder = requireNonNull(finder, "finder");
        this.times = requireNonNull(times, "times");
        this.states = knowledge.states();
        this.offices = new Offices(knowledge.roles());
    }

    @Override
    public List<Finding> extract(AnnotatedReport report) {
        ReportParties who = finder.in(report);
        Sides sides = new Sides(who, states, offices);
        RelationMaker maker = new RelationMaker(report.report(), who, offices);
        Map<String, FoundRelation> best = new LinkedHashMap<>();
        for (AnnotatedText part : report.parts()) {
            for (Sentence sentence : part.sentences()) {
                for (Match match : matches(sentence, sides)) {
                    maker.make(match, () -> times.in(sentence, publishedOn(report)))
                            .ifPresent(found -> best.merge(found.sameAs(), found, FoundRelation::better));
                }
            }
        }
        return best.values().stream().<Finding>map(FoundRelation::relation).toList();
    }

    private List<Match> matches(Sentence sentence, Sides sides) {
        List<Match> matches = new ArrayList<>();
        for (Token token : sentence.tokens().toList()) {
            Map<String, List<Match>> byRelation = new LinkedHashMap<>();
            candidates(token)
                    .forEach(pattern -> byRelation.computeIfAbsent(pattern.relation(), relation -> {
                        List<Match> found = match(pattern, token, sides);
                        return found.isEmpty() ? null : found;
                    }));
            byRelation.values().forEach(matches::addAll);
        }
        return matches;
    }

    private Stream<RelationPattern> candidates(Token token) {
        boolean office = offices.at(token).isPresent();
        return Stream.concat(patterns.at(token).stream(), office ? patterns.ofOffices().stream() : Stream.of());
    }

    private List<Match> match(RelationPattern pattern, Token anchor, Sides sides) {
        if (!pattern.conditions().stream().allMatch(condition -> holds(condition, anchor))) {
            return List.of();
        }
        Outlook outlook = governing(pattern, anchor)
                .map(outlooks::of)
                .filter(above -> above != Outlook.HOLDS)
                .findFirst()
                .orElseGet(() -> outlooks.of(anchor));
        return pattern.fields().accept(outlook) ? Match.of(pattern, anchor, outlook, sides) : List.of();
    }

    /** The verbs above the anchor that the pattern names: how real they are, so real is the relation. */
    private static Stream<Token> governing(RelationPattern pattern, Token anchor) {
        return pattern.conditions().stream()
                .map(condition -> condition.path().steps().get(0))
                .filter(step -> step.startsWith("^"))
                .distinct()
                .flatMap(step -> Tree.governors(anchor, step.substring(1)));
    }

    private static boolean holds(RelationPattern.Condition condition, Token anchor) {
        boolean stands = condition.path().from(anchor).stream()
                .anyMatch(token -> condition.words().holds(token));
        return stands == condition.wanted();
    }

    private static @Nullable LocalDate publishedOn(AnnotatedReport report) {
        return Optional.ofNullable(report.report().masthead().published())
                .map(published -> published.date())
                .orElse(null);
    }
}
