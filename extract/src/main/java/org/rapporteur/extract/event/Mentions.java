package org.rapporteur.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.entity.Party.Standing;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** The words of a sentence that may name somebody. */
final class Mentions {
    /** A party and a state: "R", "D-Nev.". */
    private static final Pattern BENCH = Pattern.compile("\\p{Lu}|[RDI]-\\p{Lu}[\\p{L}.]*");

    private static final Set<String> PARTIES = Set.of("R", "D", "I");

    private Mentions() {}

    /** Heads of phrases, in reading order: nouns, pronouns, and adjectives of states and peoples. */
    static List<Token> of(Sentence sentence, ReportParties who) {
        return sentence.tokens().filter(token -> mayName(token, who)).toList();
    }

    private static boolean mayName(Token token, ReportParties who) {
        String tag = token.tag();
        if (tag.startsWith("PRP")) {
            return true;
        }
        if (tag.startsWith("N") && (isBench(token) || isSeat(token))) {
            return false; // the party behind a name: "(R-Wis.)"
        }
        if (isWithinName(token, who)) {
            return false; // the "United" of "United States", where the parser takes it for an adjective
        }
        boolean inner = token.is("flat") || token.is("compound") || token.is("goeswith");
        if (tag.startsWith("NN")) {
            return !inner || (token.is("compound") && who.nameAt(token).isPresent());
        }
        boolean capital = Character.isUpperCase(token.form().charAt(0));
        return (tag.startsWith("JJ") && capital && !inner)
                || (tag.equals("CD") && !token.is("nummod") && !inner && !isScore(token));
    }

    private static boolean isBench(Token token) {
        return BENCH.matcher(token.form()).matches();
    }

    /** The "Wis." of "R-Wis.", where these are words of their own. */
    private static boolean isSeat(Token token) {
        int first = token.sentence().firstToken();
        return token.index() - 2 >= first
                && token.in().token(token.index() - 1).form().equals("-")
                && PARTIES.contains(token.in().token(token.index() - 2).form());
    }

    private static boolean isWithinName(Token token, ReportParties who) {
        return token.is("amod")
                && who.nameAt(token).isPresent()
                && token.head()
                        .filter(head -> who.nameAt(token).equals(who.nameAt(head)))
                        .isPresent();
    }

    /** "By 90 votes to 12". */
    private static boolean isScore(Token number) {
        return Syntax.markers(number).anyMatch("to"::equals);
    }

    /** Whether one of them names somebody known: by name, by office, as an armed force, a crowd. */
    static boolean isAnyKnown(List<Token> mentions, ReportParties who) {
        return mentions.stream()
                .flatMap(mention -> who.at(mention).stream())
                .anyMatch(party -> party.standing() != Standing.UNKNOWN);
    }

    /**
     * Who is meant by a mention: of a pronoun, by the name that the same sentence gives, so that "Turkey for its
     * attacks" tells of Turkey.
     */
    static List<Party> meant(Token mention, List<Token> mentions, ReportParties who) {
        List<Party> parties = who.at(mention);
        if (!mention.tag().startsWith("PRP")) {
            return parties;
        }
        return parties.stream()
                .map(party -> named(party, mentions, who).orElse(party))
                .toList();
    }

    private static Optional<Party> named(Party party, List<Token> mentions, ReportParties who) {
        @Nullable String name = party.entity().identity().name();
        if (name == null) {
            return Optional.empty();
        }
        return mentions.stream()
                .filter(other -> !other.tag().startsWith("PRP"))
                .flatMap(other -> who.at(other).stream())
                .filter(other -> name.equals(other.entity().identity().name()))
                .findFirst();
    }

    /** The mention that a marked stretch means: of those inside, the one nearest to the root. */
    static Optional<Token> within(List<Token> mentions, Span span) {
        return mentions.stream()
                .filter(token -> span.contains(token.span()))
                .min(Comparator.comparingInt(Mentions::depth));
    }

    private static int depth(Token token) {
        int depth = 0;
        for (Optional<Token> at = token.head(); at.isPresent(); at = at.get().head()) {
            depth++;
        }
        return depth;
    }
}
