package org.rapporteur.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Token;

/** Cuts noun phrases out of sentences by the tags around a noun, which parsers get right more often than trees. */
final class Phrases {
    private static final Set<String> DESCRIBING =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "RB", "RBS", "HYPH", "AFX");
    private static final Set<String> OPENING = Set.of("DT", "PRP$", "POS", "CD");
    /** What says nothing of the kind of a relation. */
    private static final Set<String> PLAIN = Set.of(
            "new",
            "existing",
            "current",
            "growing",
            "closer",
            "stronger",
            "overall",
            "so-called",
            "also",
            "now",
            "already",
            "still",
            "other",
            "such",
            "own",
            "proposed",
            "planned",
            "joint",
            "possible",
            "bilateral",
            "historic",
            "landmark",
            "recent",
            "potential",
            "mutual",
            "increasingly",
            "former");

    private static final Set<String> ORDINALS = Set.of("second", "third", "fourth", "fifth", "sixth", "most");
    private static final Set<String> DEPTHS = Set.of("coordination", "cooperation", "partnership");
    private static final int LONGEST = 12;

    private Phrases() {}

    /** The words that describe a noun from before, in reading order. */
    static List<Token> before(Token noun) {
        int first = noun.index();
        while (first > noun.sentence().firstToken()
                && noun.index() - first < LONGEST
                && (DESCRIBING.contains(tag(noun, first - 1))
                        || joins(noun, first - 1)
                        || tag(noun, first).equals("HYPH"))) {
            first--; // of "all-weather" all, whatever its tag
        }
        List<Token> tokens = new ArrayList<>();
        for (int at = first; at < noun.index(); at++) {
            tokens.add(noun.in().token(at));
        }
        return tokens;
    }

    /** "And" or a comma between two adjectives. */
    private static boolean joins(Token noun, int index) {
        if (index <= noun.sentence().firstToken()) {
            return false;
        }
        boolean mark = Set.of("CC", ",").contains(tag(noun, index));
        return mark
                && tag(noun, index - 1).startsWith("JJ")
                && tag(noun, index + 1).startsWith("JJ");
    }

    private static String tag(Token near, int index) {
        return near.in().token(index).tag();
    }

    /** Index of the first word of a noun's phrase, whose it is and articles included. */
    static int firstOf(Token noun) {
        int first = noun.index();
        while (first > noun.sentence().firstToken()
                && noun.index() - first < LONGEST
                && (DESCRIBING.contains(tag(noun, first - 1)) || OPENING.contains(tag(noun, first - 1)))) {
            first--;
        }
        return first;
    }

    /** The noun with what tells its kind: "permanent comprehensive strategic partnership". */
    static Evidence level(Token noun, ReportParties who) {
        List<Token> before = before(noun);
        int from = noun.index();
        for (int at = before.size() - 1; at >= 0 && !isOwner(before.get(at), who); at--) {
            from = before.get(at).index();
        }
        while (from < noun.index() && !tells(noun.in().token(from))) {
            from++;
        }
        return noun.in().quote(from, lastOf(noun));
    }

    private static boolean isOwner(Token token, ReportParties who) {
        return who.nameAt(token).isPresent()
                || (token.tag().equals("HYPH")
                        && token.index() > 0
                        && who.nameAt(token.in().token(token.index() - 1)).isPresent());
    }

    private static boolean tells(Token token) {
        if (token.tag().equals("RB")) {
            return ORDINALS.contains(WordSet.form(token)) || follows(token, token.index(), "-");
        }
        return !PLAIN.contains(WordSet.form(token))
                && !Set.of("HYPH", ",", "CC").contains(token.tag());
    }

    // "strategic partnership of coordination for a new era"
    private static int lastOf(Token noun) {
        int last = noun.index();
        if (follows(noun, last, "of")
                && last + 2 < noun.sentence().endToken()
                && DEPTHS.contains(WordSet.form(noun.in().token(last + 2)))) {
            last += 2;
            if (follows(noun, last, "for")
                    && WordSet.form(noun.in()
                                    .token(Math.min(last + 4, noun.sentence().endToken() - 1)))
                            .equals("era")) {
                last += 4;
            }
        }
        return last;
    }

    private static boolean follows(Token near, int index, String word) {
        int next = index + 1;
        return next < near.sentence().endToken()
                && WordSet.form(near.in().token(next)).equals(word);
    }

    /** The noun and what describes it, as goods and projects are named: "agricultural products", "new pipelines". */
    static Evidence thing(Token noun, ReportParties who) {
        List<Token> before = before(noun);
        int from = noun.index();
        for (int at = before.size() - 1; at >= 0 && !isOwner(before.get(at), who); at--) {
            from = before.get(at).index();
        }
        while (from < noun.index()
                && Set.of("HYPH", ",", "CC", "RB", "VBG")
                        .contains(noun.in().token(from).tag())) {
            from++;
        }
        int last = noun.index();
        while (last + 1 < noun.sentence().endToken() && Set.of("NN", "NNS").contains(tag(noun, last + 1))) {
            last++;
        }
        return noun.in().quote(from, last);
    }

    /** What a treaty is called: "treaty on extradition", "Reciprocal Access Agreement"; "on Thursday" is no topic. */
    static Evidence title(Token noun, ReportParties who, List<TimeExpression> times) {
        Evidence thing = level(noun, who);
        Optional<Token> topic = noun.dependents("nmod")
                .filter(word -> word.index() > noun.index() && Tree.isMarked(word, "on"))
                .filter(word -> times.stream()
                        .noneMatch(time -> time.firstToken() <= word.index() && word.index() < time.endToken()))
                .findFirst();
        return topic.filter(word -> word.index() - noun.index() < 6)
                .map(word -> noun.in().quote(thing.span().cover(word.span())))
                .orElse(thing);
    }

    /** How much less a plural of several says: "one of the". */
    static Optional<Evidence> qualifier(Token noun) {
        int first = firstOf(noun);
        for (int at = Math.max(noun.sentence().firstToken(), first - 3); at < first; at++) {
            Token token = noun.in().token(at);
            if (WordSet.form(token).equals("one") && follows(noun, at, "of")) {
                boolean article = follows(noun, at + 1, "the");
                return Optional.of(noun.in().quote(at, article ? at + 2 : at + 1));
            }
            if (WordSet.form(token).equals("among")) {
                return Optional.of(noun.in().quote(at, follows(noun, at, "the") ? at + 1 : at));
            }
        }
        return Optional.empty();
    }

    static String lower(Evidence words) {
        return words.text().toLowerCase(Locale.ROOT);
    }
}
