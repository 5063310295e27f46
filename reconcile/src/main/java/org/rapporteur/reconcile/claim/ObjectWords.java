package org.rapporteur.reconcile.claim;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.Entity;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.reconcile.alike.WordWeights;
import org.rapporteur.reconcile.alike.Words;

/**
 * What an act is about, in the words around it: of "Britain and Mauritius signed a treaty on the Chagos
 * Islands" treaty, chago, island. Neither the parties nor the act itself, nor words of every report.
 */
final class ObjectWords {
    private static final int SHORTEST = 4;
    /** One shared word may be no more than the state of whoever speaks. */
    private static final int ENOUGH = 2;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’]?\\s+(?=\\P{Ll})|\\R");
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "today",
            "tomorrow",
            "yesterday",
            "week",
            "month",
            "year",
            "later",
            "next",
            "last",
            "government",
            "president",
            "prime",
            "minister",
            "leader",
            "country",
            "state",
            "side",
            "official",
            "foreign",
            "will",
            "would");

    private final WordWeights weights = WordWeights.shipped();

    /** Whether so many words of both are the same. */
    boolean areShared(Plans.Line one, Plans.Line other, int count) {
        Set<String> shared = of(one.event(), sentence(one.event(), one.report()));
        shared.retainAll(of(other.event(), sentence(other.event(), other.report())));
        return shared.size() >= count;
    }

    /** Whether two acts may be about one thing, as far as the words behind them tell what that is. */
    boolean mayBeShared(PoliticalEvent one, Report report, PoliticalEvent other, Report otherReport) {
        Set<String> words = of(one, behind(one, report));
        Set<String> held = of(other, behind(other, otherReport));
        int enough = Math.min(ENOUGH, Math.min(words.size(), held.size()));
        words.retainAll(held);
        return words.size() >= enough;
    }

    private Set<String> of(PoliticalEvent event, String sentence) {
        Set<String> words = new HashSet<>(Words.of(sentence));
        words.removeAll(Words.of(event.words().text()));
        Stream.concat(event.actors().stream(), event.recipients().stream())
                .flatMap(ObjectWords::names)
                .forEach(name -> words.removeAll(Words.of(name)));
        words.removeIf(word -> word.length() < SHORTEST
                || TIMES.contains(word)
                || !Character.isLetter(word.charAt(0))
                || weights.isCommon(word));
        return words;
    }

    /** What is signed or opened mostly stands behind the words that carry the event, up to the full stop. */
    private static String sentence(PoliticalEvent event, Report report) {
        Span words = event.words().span();
        Span first = event.basis().evidence().get(0).span();
        int from = first.part() == words.part() ? Math.min(first.start(), words.start()) : words.start();
        String behind = report.string(words.part()).orElseThrow().substring(from);
        Matcher end = SENTENCE_END.matcher(behind).region(words.end() - from, behind.length());
        return behind.substring(0, end.find() ? end.start() : behind.length());
    }

    private static String behind(PoliticalEvent event, Report report) {
        Span words = event.words().span();
        String behind = report.string(words.part()).orElseThrow().substring(words.start());
        Matcher end = SENTENCE_END.matcher(behind).region(words.end() - words.start(), behind.length());
        return behind.substring(0, end.find() ? end.start() : behind.length());
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(
                Stream.of(entity.text()), Stream.ofNullable(entity.identity().name()));
    }
}
