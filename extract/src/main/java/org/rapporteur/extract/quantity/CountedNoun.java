package org.rapporteur.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.quantity.UnitOfMeasure.Kind;
import org.rapporteur.model.Token;

/**
 * The noun that a number counts, with the adjectives and nouns before it: {@code 60 commercial
 * fishermen}, {@code a third of those screened}.
 *
 * @param words its words, in reading order
 * @param head the last of them
 */
record CountedNoun(List<Token> words, Token head) {
    private static final Set<String> SKIPPED = Set.of(
            "more", "other", "additional", "further", "extra", "such", "total", "or", "so", "plus", "most", "very");
    private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "WP$");
    private static final Set<String> MODIFIERS =
            Set.of("JJ", "JJR", "JJS", "VBN", "VBG", "NN", "NNP", "NNPS", "POS", "HYPH", "FW");
    private static final Set<String> PEOPLE = Set.of("person", "people", "persons");
    private static final int LONGEST = 8;

    /** The noun behind a figure; empty where none follows. */
    static Optional<CountedNoun> behind(ReadSentence read, Figure figure) {
        int offset = read.pieces().get(figure.end() - 1).end();
        Optional<Token> next = read.tokenAt(offset);
        if (next.isEmpty() || next.get().span().start() < offset) {
            return Optional.empty();
        }
        int at = skip(read, next.get().index(), takesOf(figure));
        return collect(read, at);
    }

    // "hundreds of people", "half the houses", "one of the students"
    private static boolean takesOf(Figure figure) {
        NumberRead.Form form = figure.number().form();
        return form != NumberRead.Form.ORDINAL;
    }

    private static int skip(ReadSentence read, int from, boolean of) {
        int at = from;
        int end = read.sentence().endToken();
        boolean opened = false;
        while (at < end) {
            Token token = read.text().token(at);
            boolean opens = of && !opened && token.lemma().equals("of");
            opened |= opens;
            boolean determines = DETERMINERS.contains(token.tag())
                    && (opened || token.lemma().equals("the"));
            if (!opens
                    && !determines
                    && !SKIPPED.contains(token.lemma())
                    && !(token.tag().equals("HYPH") && at == from)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static Optional<CountedNoun> collect(ReadSentence read, int from) {
        List<Token> words = new ArrayList<>();
        int last = -1;
        for (int at = from; at < Math.min(read.sentence().endToken(), from + LONGEST); at++) {
            Token token = read.text().token(at);
            boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
            boolean belongs = plural || MODIFIERS.contains(token.tag()) || joins(read, at, words);
            if (!belongs || isPast(read, token, words, last)) {
                break;
            }
            words.add(token);
            last = isNoun(token) ? words.size() : last;
        }
        if (last < 1) {
            return Optional.empty();
        }
        List<Token> kept = List.copyOf(words.subList(0, last));
        return Optional.of(new CountedNoun(kept, kept.get(last - 1)));
    }

    private static boolean isNoun(Token token) {
        return token.tag().startsWith("NN");
    }

    // A plural ends the phrase unless a common noun follows close by.
    private static boolean isPast(ReadSentence read, Token token, List<Token> words, int last) {
        boolean time = read.times().stream().anyMatch(found -> found.firstToken() == token.index());
        if (time || last < 1) {
            return time;
        }
        Token before = words.get(words.size() - 1);
        boolean ended = before.tag().equals("NNS") || before.tag().equals("NNPS");
        boolean common = token.tag().equals("NNS");
        boolean possessive = token.tag().equals("POS");
        boolean named = before.tag().equals("NNP");
        return (ended && !common && !possessive)
                || (isNoun(before) && !named && token.tag().matches("VB[NG]|JJ[RS]?"));
    }

    // "digital and physical sales"
    private static boolean joins(ReadSentence read, int at, List<Token> words) {
        Token token = read.text().token(at);
        boolean adjectives = !words.isEmpty()
                && words.get(words.size() - 1).tag().equals("JJ")
                && at + 1 < read.sentence().endToken()
                && read.text().token(at + 1).tag().equals("JJ");
        return adjectives && token.tag().equals("CC");
    }

    /** The noun as a unit: the head is the code, the whole phrase in its dictionary form the name. */
    UnitOfMeasure unit() {
        StringBuilder name = new StringBuilder();
        boolean glue = true;
        for (Token word : words) {
            boolean hyphen = word.form().equals("-");
            if (word.tag().equals("POS")) { // "one of Peru's ports" counts ports
                name.setLength(0);
                glue = true;
            }
            if (word.tag().equals("POS") || word.tag().equals("CC")) {
                continue;
            }
            name.append(glue || hyphen ? "" : " ").append(word.equals(head) ? singular(head) : form(word));
            glue = hyphen;
        }
        return UnitOfMeasure.of(singular(head), name.toString(), Kind.NOUN);
    }

    private static String form(Token word) {
        boolean inflected = word.tag().startsWith("NN") && !word.tag().startsWith("NNP");
        return (inflected ? word.lemma() : word.form()).toLowerCase(Locale.ROOT);
    }

    private static String singular(Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        if (PEOPLE.contains(lemma)) {
            return "people"; // the one name under which persons are counted
        }
        boolean plural = noun.tag().equals("NNPS") && lemma.equals(noun.form().toLowerCase(Locale.ROOT));
        return plural && lemma.endsWith("s") && !lemma.endsWith("ss") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    int lastToken() {
        return head.index();
    }
}
