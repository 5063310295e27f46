package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entry;
import org.rapporteur.model.EventType;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Plan;
import org.rapporteur.server.http.PreparedAnswers;
import org.rapporteur.server.http.ProblemException;
import org.rapporteur.server.http.Question;
import org.rapporteur.store.Cursor;
import org.rapporteur.store.Extent;
import org.rapporteur.store.Facets;
import org.rapporteur.store.Selection;
import org.rapporteur.telling.PartyNames;

/** A question in the record's terms: its parameters as {@code openapi.yaml} names them. */
final class Asked {
    private static final int MOST_PARTIES = 4;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_CURSOR = 1_000;
    private static final int MOST_ITEMS = 500;
    private static final int FEW_CLAIMS = 20;

    private final Question question;
    private final PartyNames names;
    private final PreparedAnswers answers;

    Asked(Question question, PartyNames names, PreparedAnswers answers) {
        this.question = requireNonNull(question, "question");
        this.names = requireNonNull(names, "names");
        this.answers = requireNonNull(answers, "answers");
    }

    Question question() {
        return question;
    }

    /** Answers what has been asked to the end; the answer is made where it is not known yet. */
    void answer(Supplier<String> json) {
        answers.answer(question, json);
    }

    Selection days() {
        @Nullable LocalDate since = question.day("since");
        @Nullable LocalDate until = question.day("until");
        if (since != null && until != null && until.isBefore(since)) {
            throw ProblemException.badParameter("until", "until lies before since");
        }
        return new Selection(since, until, Set.of());
    }

    Selection selection() {
        Selection days = days();
        return new Selection(days.since(), days.until(), parties());
    }

    private Set<String> parties() {
        Set<String> codes = new LinkedHashSet<>();
        for (String name : question.texts("party", MOST_PARTIES, LONGEST_NAME)) {
            codes.add(names.codeOf(name)
                    .orElseThrow(() -> ProblemException.badParameter(
                            "party", "No party has the code or name '" + name + "'; see /api/v1/names")));
        }
        return codes;
    }

    /** A code in the path, or a state's name. */
    String code(String name) {
        String given = question.path(name);
        return names.codeOf(given)
                .orElseThrow(() ->
                        ProblemException.notFound("No party has the code or name '" + given + "'; see /api/v1/names"));
    }

    @Nullable
    EventType type() {
        return question.named("type", EventType.class);
    }

    @Nullable
    FindingKind kind(String name) {
        return question.named(name, FindingKind.class);
    }

    Facets.Source source() {
        return new Facets.Source(question.text("outlet", LONGEST_NAME), question.text("q", LONGEST_NAME), null);
    }

    Facets.Coding ofType() {
        return new Facets.Coding(null, type(), null, 0, null, null);
    }

    Facets.Coding coding(@Nullable FindingKind kind) {
        return new Facets.Coding(
                kind, type(), question.text("mode", LONGEST_NAME), question.share("confidence"), null, null);
    }

    /** What lists of stories are filtered by. */
    Facets ofStories() {
        return new Facets(
                selection(),
                source(),
                ofType(),
                new Facets.Standing(question.named("verdict", Entry.Verdict.class), null, null, independent()));
    }

    /** What lists of entries are filtered by. */
    Facets ofEntries(@Nullable LocalDate asOf) {
        Facets.Coding coding = new Facets.Coding(kind("about"), type(), null, question.share("confidence"), null, null);
        return new Facets(
                selection(),
                source(),
                coding,
                new Facets.Standing(
                        question.named("verdict", Entry.Verdict.class),
                        question.text("differs_in", LONGEST_NAME),
                        plan(asOf),
                        independent()));
    }

    private Facets.@Nullable PlanBound plan(@Nullable LocalDate asOf) {
        @Nullable
        String status = question.parsed("plan", 20, text -> {
            if (!plans().contains(text)) {
                throw new IllegalArgumentException("'" + text + "' is none of " + String.join(", ", plans()));
            }
            return text;
        });
        return status == null ? null : new Facets.PlanBound(status, asOf);
    }

    private static Set<String> plans() {
        return Stream.concat(
                        Stream.of("any"),
                        Stream.of(Plan.Status.values())
                                .map(status -> status.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private int independent() {
        return question.number("independent", 1, 1_000_000, 0);
    }

    @Nullable
    Cursor cursor(Cursor.Order order) {
        return question.parsed("cursor", LONGEST_CURSOR, text -> {
            try {
                return Cursor.parse(order, text);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("this is no `next` of this list", e);
            }
        });
    }

    int limit(int otherwise) {
        return question.number("limit", 1, MOST_ITEMS, otherwise);
    }

    /** The most claims of an entry; the rest follows page by page. */
    int claims() {
        return question.number("claims", 1, MOST_ITEMS, FEW_CLAIMS);
    }

    Extent extent(int entries) {
        return new Extent(limit(entries), claims());
    }

    int limit() {
        return limit(50);
    }
}
