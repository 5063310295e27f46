package org.rapporteur.extract.quotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Makes quotations of what was read: words, speaker, medium, day. */
final class QuotationMaker {
    /** Time does not speak, whatever a parser takes it for. */
    private static final Set<String> TIMES = Set.of(
            "day",
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "weekend",
            "today",
            "yesterday",
            "tomorrow",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private final AnnotatedReport report;
    private final ReportParties parties;
    private final TimeExpressions times;
    private final Media media;
    private final Map<Sentence, List<TimeExpression>> daysOf = new HashMap<>();

    QuotationMaker(AnnotatedReport report, ReportParties parties, TimeExpressions times, Media media) {
        this.report = report;
        this.parties = parties;
        this.times = times;
        this.media = media;
    }

    Optional<Quotation> make(Saying saying, BitSet quoted) {
        List<Evidence> content = pieces(saying.cue().in(), saying.content());
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Evidence cue = cue(saying);
        @Nullable Entity speaker = speaker(saying).orElse(null);
        Sentence sentence = saying.cue().sentence();
        return Optional.of(new Quotation(
                Basis.of(
                        FindingKind.QUOTATION,
                        report.report().id(),
                        evidence(cue, content, speaker),
                        confidence(saying),
                        cue.span().toString()),
                speaker,
                type(saying, quoted),
                cue,
                content,
                media.of(saying).orElse(null),
                date(sentence, saying).orElse(null),
                means(saying)));
    }

    private static Quotation.@Nullable Means means(Saying saying) {
        return saying.means() == null
                ? null
                : Quotation.Means.valueOf(saying.means().name());
    }

    private static Evidence cue(Saying saying) {
        BitSet tokens = saying.cueTokens();
        int first = tokens.nextSetBit(0);
        return saying.cue().in().quote(first, tokens.nextClearBit(first) - 1);
    }

    private Optional<Entity> speaker(Saying saying) {
        return saying.whoSpeaks()
                .filter(word -> !TIMES.contains(word.lemma().toLowerCase(Locale.ROOT)))
                .map(word -> {
                    if (word.tag().startsWith("W")) {
                        return Entity.at(word.quote(), antecedent(word));
                    }
                    List<Party> meant = parties.at(word);
                    if (meant.size() == 1) {
                        return meant.get(0).entity();
                    }
                    // Both of "the two countries" speak, so neither is the speaker.
                    Evidence words = meant.stream()
                            .flatMap(party -> party.entity().mention().stream())
                            .findFirst()
                            .orElseGet(word::quote);
                    return Entity.at(words, Identity.UNKNOWN);
                });
    }

    /** Of "the envoy, who said", who the envoy is. */
    private Identity antecedent(Token relative) {
        Optional<Token> described =
                relative.head().filter(verb -> verb.is("acl")).flatMap(Token::head);
        return described
                .or(() -> Syntax.previous(relative)
                        .filter(mark -> mark.form().equals(","))
                        .flatMap(Syntax::previous))
                .map(parties::at)
                .filter(meant -> meant.size() == 1)
                .map(meant -> meant.get(0).entity().identity())
                .orElse(Identity.UNKNOWN);
    }

    /** One stretch from the first word to the last where all stands together, else each apart. */
    private List<Evidence> evidence(Evidence cue, List<Evidence> content, @Nullable Entity speaker) {
        List<Evidence> all = new ArrayList<>(content);
        all.add(cue);
        if (speaker != null) {
            speaker.mention()
                    .filter(words -> words.span().part() == cue.span().part())
                    .ifPresent(all::add);
        }
        all.sort(Comparator.naturalOrder());
        return List.of(report.report()
                .quote(all.stream()
                        .map(Evidence::span)
                        .reduce((one, other) -> one.cover(other))
                        .orElseThrow()));
    }

    static List<Evidence> pieces(AnnotatedText text, BitSet content) {
        List<Evidence> pieces = new ArrayList<>();
        for (int first = content.nextSetBit(0); first >= 0; ) {
            int end = content.nextClearBit(first);
            while (end < text.size() && isJoint(text, content, end)) {
                end = content.nextClearBit(end + 1);
            }
            piece(text, first, end).ifPresent(pieces::add);
            first = content.nextSetBit(end);
        }
        return pieces;
    }

    private static boolean isJoint(AnnotatedText text, BitSet content, int mark) {
        return content.get(mark + 1) && Syntax.isMark(text.token(mark));
    }

    private static Optional<Evidence> piece(AnnotatedText text, int from, int to) {
        int first = from;
        int last = to - 1;
        while (first <= last && isLoose(text.token(first), true)) {
            first++;
        }
        while (last >= first && isLoose(text.token(last), false)) {
            last--;
        }
        boolean words = false;
        for (int at = first; at <= last; at++) {
            words |= !Syntax.isMark(text.token(at));
        }
        return words ? Optional.of(text.quote(first, last)) : Optional.empty();
    }

    private static boolean isLoose(Token token, boolean leading) {
        return Syntax.isMark(token) && !Quoted.isQuoteMark(token) && !(leading ? "([" : ")]").contains(token.form());
    }

    /** Direct where nothing but quotes is told, mixed where a quote is among the words. */
    private static Quotation.Type type(Saying saying, BitSet quoted) {
        BitSet inside = (BitSet) saying.content().clone();
        inside.and(quoted);
        BitSet outside = (BitSet) saying.content().clone();
        outside.andNot(quoted);
        if (inside.isEmpty()) {
            return Quotation.Type.INDIRECT;
        }
        boolean words = outside.stream()
                .anyMatch(token -> !Syntax.isMark(saying.cue().in().token(token)));
        return words ? Quotation.Type.MIXED : Quotation.Type.DIRECT;
    }

    private Optional<LocalDate> date(Sentence sentence, Saying saying) {
        return daysOf.computeIfAbsent(sentence, this::days).stream()
                .filter(time -> !saying.content().get(time.firstToken()))
                .min(Comparator.comparingInt(
                        time -> Math.abs(time.firstToken() - saying.cue().index())))
                .map(TimeExpression::start);
    }

    private List<TimeExpression> days(Sentence sentence) {
        @Nullable Publication published = report.report().masthead().published();
        return times.in(sentence, published == null ? null : published.date()).stream()
                .filter(time -> time.isSettled() && time.kind() == TimeExpression.Kind.DAY)
                .toList();
    }

    // How often each form was right in news articles that were marked by hand.
    private static double confidence(Saying saying) {
        boolean speech = saying.means() == null || saying.means() == Cue.Means.SPEECH;
        return switch (saying.form()) {
            case ASIDE -> 0.92;
            case QUOTE, ACCORDING -> 0.9;
            case CLAUSE -> speech ? 0.87 : 0.72;
            case INFINITIVE -> 0.64;
            case PREPOSITION, OBJECT -> 0.6;
        };
    }
}
