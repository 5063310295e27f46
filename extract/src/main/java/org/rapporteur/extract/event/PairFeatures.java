package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * What is known of what one given party does to another: the words around and between the two, the
 * way from one to the other through the tree, and what each candidate that joins them comes to.
 */
final class PairFeatures {
    private static final double LIKELY = 0.05;
    private static final int NEAR = 6;
    // Words around are many, and most say nothing: they weigh less than what the candidates come to.
    private static final float FAINT = 0.3f;

    private final List<Judgement> candidates;
    private final Span actor;
    private final Span recipient;
    private final String kinds;
    private final Meanings meanings;
    private final Features features;

    private PairFeatures(
            List<Judgement> candidates,
            Span actor,
            Span recipient,
            String kinds,
            Meanings meanings,
            Features features) {
        this.features = features;
        this.candidates = candidates;
        this.actor = actor;
        this.recipient = recipient;
        this.kinds = kinds;
        this.meanings = meanings;
    }

    /**
     * The features of two parties.
     *
     * @param sentences those that the two stand in
     * @param candidates all of these sentences
     * @param who what kind of somebody each of the two is
     */
    static Features of(
            List<Sentence> sentences,
            List<Judgement> candidates,
            Span actor,
            Span recipient,
            ReportParties who,
            Meanings meanings) {
        return addedTo(new Features(), sentences, candidates, actor, recipient, who, meanings);
    }

    /** The same, added to others. */
    static Features addedTo(
            Features features,
            List<Sentence> sentences,
            List<Judgement> candidates,
            Span actor,
            Span recipient,
            ReportParties who,
            Meanings meanings) {
        String actorClass = PartyClass.of(who.across(actor));
        String recipientClass = PartyClass.of(who.across(recipient));
        PairFeatures made =
                new PairFeatures(candidates, actor, recipient, actorClass + ">" + recipientClass, meanings, features);
        made.features.add("bias");
        made.features.add("actor", actorClass);
        made.features.add("recipient", recipientClass);
        made.features.add("kinds", made.kinds);
        made.addCandidates();
        made.addBest();
        made.addWords(sentences.stream().flatMap(Sentence::tokens).toList());
        return made.features;
    }

    private void addCandidates() {
        for (Judgement judged : candidates) {
            Candidate candidate = judged.candidate();
            String places = place(actor, candidate) + " " + place(recipient, candidate);
            String word = WordSet.lemma(candidate.trigger()) + "/"
                    + candidate.trigger().tag().charAt(0);
            features.add(FAINT, "trigger", word);
            for (String each : meanings.all(candidate.trigger())) {
                features.add(FAINT, "trigger m", each);
                features.add("trigger m at", each, places);
            }
            if (!places.equals("- -")) {
                features.add("trigger at", word, places);
                features.add("trigger joins", word);
            }
            addTypes(judged, places);
        }
    }

    private void addTypes(Judgement judged, String places) {
        for (int each = 0; each < judged.names().size(); each++) {
            if (judged.probabilities().get(each) > LIKELY) {
                float sure = judged.probabilities().get(each).floatValue();
                String name = judged.names().get(each);
                features.add(sure, "type at", name, places);
                features.add(sure, "type", name);
                if (!places.contains("-")) {
                    features.add(sure, "type joins", name);
                }
            }
        }
    }

    /** The two candidates that join the two best, as the frames would choose. */
    private void addBest() {
        BetweenTwo chooser = new BetweenTwo(actor, recipient);
        List<Judgement> ranked = new ArrayList<>(candidates);
        ranked.removeIf(judged -> judged.candidate().reading() == null);
        ranked.sort(Comparator.comparingDouble((Judgement judged) -> -score(chooser, judged)));
        for (int rank = 0; rank < Math.min(2, ranked.size()); rank++) {
            addRanked(ranked.get(rank), "best" + rank, score(chooser, ranked.get(rank)));
        }
        features.add("ranked", String.valueOf(Math.min(2, ranked.size())));
    }

    private static double score(BetweenTwo chooser, Judgement judged) {
        @Nullable Reading reading = judged.candidate().reading();
        return reading == null ? 0 : chooser.score(reading);
    }

    private void addRanked(Judgement judged, String rank, double score) {
        @Nullable Reading reading = judged.candidate().reading();
        if (reading == null) {
            return;
        }
        String type = reading.type().name();
        String sure = String.valueOf(Math.min(5, Math.max(0, (int) score)));
        features.add(rank, type);
        features.add(rank + " sure", type, sure);
        features.add(rank + " kinds", type, kinds);
        features.add(rank + " word", type, WordSet.lemma(judged.candidate().trigger()));
        features.add(rank + " modes", type, new TreeSet<>(reading.auxiliaryModes()).toString());
        for (int each = 0; each < judged.names().size(); each++) {
            if (judged.probabilities().get(each) > LIKELY) {
                float likely = judged.probabilities().get(each).floatValue();
                features.add(likely, rank + " type", judged.names().get(each));
                features.add(likely, rank + " type sure", judged.names().get(each), sure);
            }
        }
    }

    /** Where a party stands towards a candidate: {@code s}ubject, {@code o}bject, behind a preposition, below, inside. */
    private static String place(Span party, Candidate candidate) {
        Arguments around = candidate.arguments();
        if (candidate.trigger().span().overlaps(party)) {
            return "in";
        }
        if (holds(party, around.subjects())) {
            return "s";
        }
        if (holds(party, around.objects())) {
            return "o";
        }
        for (Arguments.Oblique oblique : around.obliques()) {
            if (holds(party, List.of(oblique.head()))) {
                return "p:" + oblique.preposition();
            }
        }
        @Nullable Reading reading = candidate.reading();
        if (reading != null && holds(party, reading.speakers())) {
            return "says";
        }
        return candidate.trigger().subtree().anyMatch(inner -> inner.span().overlaps(party)) ? "b" : "-";
    }

    private static boolean holds(Span party, List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.span().overlaps(party));
    }

    private void addWords(List<Token> tokens) {
        int[] first = bounds(tokens, actor);
        int[] second = bounds(tokens, recipient);
        boolean before = first[0] <= second[0];
        int[] left = before ? first : second;
        int[] right = before ? second : first;
        features.add(FAINT, "order", String.valueOf(before), String.valueOf(Math.min(20, right[0] - left[1]) / 5));
        addStretch(tokens, "between", left[1], right[0], before);
        addStretch(tokens, "head", Math.max(0, left[0] - NEAR), left[0], before);
        addStretch(tokens, "tail", right[1], Math.min(tokens.size(), right[1] + NEAR), before);
        for (Token token : tokens) {
            if (isContent(token)) {
                features.add(FAINT, "word", WordSet.lemma(token));
                features.add(FAINT, "word m", meanings.of(token).middle());
            }
        }
        addWay(tokens, left, right);
    }

    private static int[] bounds(List<Token> tokens, Span party) {
        int[] inside = IntStream.range(0, tokens.size())
                .filter(at -> tokens.get(at).span().overlaps(party))
                .toArray();
        return inside.length == 0 ? new int[] {0, 0} : new int[] {inside[0], inside[inside.length - 1] + 1};
    }

    private void addStretch(List<Token> tokens, String name, int from, int to, boolean before) {
        String last = "<";
        for (int at = Math.max(0, from); at < to; at++) {
            String lemma = WordSet.lemma(tokens.get(at));
            features.add(FAINT, name, lemma);
            features.add(FAINT, name + " ordered", lemma, String.valueOf(before));
            features.add(FAINT, name + " two", last, lemma);
            Meanings.Classes its = meanings.of(tokens.get(at));
            features.add(FAINT, name + " m", its.middle());
            features.add(FAINT, name + " m fine", its.fine());
            last = lemma;
        }
        features.add(FAINT, name + " two", last, ">");
    }

    private static boolean isContent(Token token) {
        String tag = token.tag();
        return tag.startsWith("N") || tag.startsWith("V") || tag.startsWith("J") || tag.startsWith("R");
    }

    /** The words on the way from one to the other through the tree, and where it turns. */
    private void addWay(List<Token> tokens, int[] left, int[] right) {
        if (left[1] <= left[0] || right[1] <= right[0]) {
            return;
        }
        List<Token> up = above(top(tokens, left));
        List<Token> down = above(top(tokens, right));
        Set<Integer> other = down.stream().map(Token::index).collect(Collectors.toCollection(HashSet::new));
        Optional<Token> turn =
                up.stream().filter(token -> other.contains(token.index())).findFirst();
        if (turn.isEmpty()) {
            return;
        }
        String turning = WordSet.lemma(turn.get());
        features.add(FAINT, "turn", turning);
        meanings.all(turn.get()).forEach(each -> features.add(FAINT, "turn m", each));
        String rise = side(up, turn.get());
        String fall = side(down, turn.get());
        features.add(FAINT, "way", turning, rise, fall);
        features.add(FAINT, "way without turn", rise, fall);
        for (List<Token> way : List.of(up, down)) {
            for (Token token : way) {
                if (token.index() == turn.get().index()) {
                    break;
                }
                features.add(FAINT, "on the way", WordSet.lemma(token));
            }
        }
    }

    private static String side(List<Token> way, Token turn) {
        StringBuilder relations = new StringBuilder();
        for (Token token : way) {
            if (token.index() == turn.index() || relations.length() > 40) {
                break;
            }
            relations.append(token.relation().replaceAll(":(?!pass).*", "")).append(' ');
        }
        return relations.toString().toLowerCase(Locale.ROOT);
    }

    private static Token top(List<Token> tokens, int[] bounds) {
        Token top = tokens.get(bounds[0]);
        int least = Integer.MAX_VALUE;
        for (int at = bounds[0]; at < bounds[1]; at++) {
            int depth = above(tokens.get(at)).size();
            if (depth < least && tokens.get(at).tag().matches("N.*|PRP|CD|J.*")) {
                least = depth;
                top = tokens.get(at);
            }
        }
        return top;
    }

    private static List<Token> above(Token token) {
        List<Token> all = new ArrayList<>();
        for (Optional<Token> at = Optional.of(token);
                at.isPresent();
                at = at.get().head()) {
            all.add(at.get());
        }
        return all;
    }
}
