package org.rapporteur.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.relation.Match.Filled;
import org.rapporteur.extract.relation.RelationPattern.Fields;
import org.rapporteur.extract.relation.RelationPattern.Value;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Relation.Terms;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Puts a relation together from its match: terms, times, source, evidence. */
final class RelationMaker {
    private final Report report;
    private final ReportParties who;
    private final Offices offices;

    RelationMaker(Report report, ReportParties who, Offices offices) {
        this.report = report;
        this.who = who;
        this.offices = offices;
    }

    /** The relation; none where goods are wanted and none are named. */
    Optional<FoundRelation> make(Match match, Supplier<List<TimeExpression>> times) {
        List<Evidence> told = new ArrayList<>();
        Terms terms = terms(match, times, told);
        if (match.pattern().fields().goods() != null && terms.goods().isEmpty()) {
            return Optional.empty();
        }
        Duration duration = Duration.of(match.anchor(), match.pattern().fields().time(), times.get());
        told.addAll(duration.words());
        @Nullable Entity credited = credited(match);
        List<Relation.Party> parties = match.filled().stream()
                .map(filled -> new Relation.Party(filled.role(), filled.party().entity()))
                .toList();
        String key = key(match, terms);
        Basis basis = Basis.of(
                FindingKind.RELATION,
                report.id(),
                evidence(match, told),
                confidence(match),
                match.pattern().relation(),
                key);
        return Optional.of(new FoundRelation(
                key,
                new Relation(
                        basis,
                        match.pattern().relation(),
                        parties,
                        terms,
                        duration.since(),
                        duration.until(),
                        credited)));
    }

    /** Nobody is credited for what others are called. */
    private @Nullable Entity credited(Match match) {
        if (match.pattern().anchor() == null) {
            return null;
        }
        return Credit.of(match.anchor(), who)
                .filter(source -> match.filled().stream()
                        .noneMatch(
                                filled -> Objects.equals(filled.party().entity().span(), source.span())))
                .orElse(null);
    }

    private Terms terms(Match match, Supplier<List<TimeExpression>> times, List<Evidence> told) {
        Fields fields = match.pattern().fields();
        Optional<Evidence> qualifier = Phrases.qualifier(match.anchor());
        qualifier.ifPresent(told::add);
        List<String> goods = fields.goods() == null ? List.of() : things(fields.goods(), match.anchor(), told);
        return new Terms(
                lower(text(fields.level(), match, times, told)),
                qualifier.map(Phrases::lower).orElse(null),
                text(fields.state(), match, times, told),
                text(fields.name(), match, times, told),
                goods);
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private @Nullable String text(
            @Nullable Value value, Match match, Supplier<List<TimeExpression>> times, List<Evidence> told) {
        if (value == null) {
            return null;
        }
        return switch (value.source()) {
            case CONSTANT -> value.constant();
            case OUTLOOK -> state(match.outlook(), value.constant());
            case PHRASE -> quoted(Phrases.level(match.anchor(), who), told);
            case TITLE -> quoted(Phrases.title(match.anchor(), who, times.get()), told);
            case THING -> quoted(Phrases.thing(match.anchor(), who), told);
            case OFFICE ->
                quoted(offices.at(match.anchor()).map(Offices.Office::words).orElseGet(match.anchor()::quote), told);
            case PATH ->
                things(value, match.anchor(), told).stream().findFirst().orElse(null);
        };
    }

    private static @Nullable String state(Outlook outlook, @Nullable String usual) {
        return switch (outlook) {
            case HOLDS -> usual;
            case OVER, DENIED -> usual;
            case AGREED, BUILDING, PLANNED, PROPOSED, SUSPENDED, CANCELLED ->
                outlook.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String quoted(Evidence words, List<Evidence> told) {
        told.add(words);
        return words.text();
    }

    private List<String> things(Value value, Token anchor, List<Evidence> told) {
        return value.paths().stream()
                .map(path -> path.from(anchor).stream()
                        .filter(Tree::isNoun)
                        .filter(token -> token.name().isEmpty())
                        .map(token -> quoted(Phrases.thing(token, who), told))
                        .distinct()
                        .toList())
                .filter(things -> !things.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String key(Match match, Terms terms) {
        boolean office = match.pattern().relation().equals("office");
        String parties = match.filled().stream()
                .filter(filled -> !office || filled.role().equals("holder"))
                .map(filled -> filled.role() + "=" + Match.key(filled.party()))
                .sorted()
                .collect(Collectors.joining(";"));
        return match.pattern().relation() + "|" + parties + "|" + terms;
    }

    private List<Evidence> evidence(Match match, List<Evidence> told) {
        Span sentence = match.anchor().sentence().span();
        Span cover = match.anchor().span();
        List<Evidence> parts = new ArrayList<>(told);
        for (Filled filled : match.filled()) {
            filled.party().entity().mention().ifPresent(parts::add);
            Optional.ofNullable(filled.party().introduction()).ifPresent(parts::add);
        }
        List<Evidence> elsewhere = new ArrayList<>();
        for (Evidence part : parts) {
            if (sentence.contains(part.span())) {
                cover = cover.cover(part.span());
            } else if (!elsewhere.contains(part)) {
                elsewhere.add(part);
            }
        }
        List<Evidence> all = new ArrayList<>(List.of(report.quote(cover)));
        all.addAll(elsewhere);
        return all;
    }

    /** That of the pattern, less for parties that are not named here but referred to. */
    private static double confidence(Match match) {
        long referred = match.filled().stream()
                .map(Filled::party)
                .filter(party -> party.introduction() != null
                        && party.entity().identity().office() == null)
                .count();
        return Math.max(0.1, match.pattern().confidence() - 0.06 * Math.min(referred, 2));
    }
}
