package org.rapporteur.extract.quantity;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Token;

/** Finds whom a sentence credits with what it says: "according to the ministry", "the ministry said". */
final class Attribution {
    private static final Set<String> SAYING =
            Set.of("say", "tell", "report", "announce", "estimate", "add", "claim", "state", "note", "reveal");
    private static final Set<String> NOMINAL = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "HYPH", "POS", "VBN", "CD");

    private Attribution() {}

    /** The source, as somebody whom the report names where it is one. */
    static Optional<Entity> of(ReadSentence read, StateMentions.OfReport report) {
        return accordingTo(read, report).or(() -> speaker(read, report));
    }

    private static Optional<Entity> accordingTo(ReadSentence read, StateMentions.OfReport report) {
        Pieces pieces = read.pieces();
        for (int at = 0; at + 2 < pieces.size(); at++) {
            if (pieces.isAt(at, "according") && pieces.isAt(at + 1, "to")) {
                return read.token(at + 2).flatMap(first -> phraseFrom(read, first.index(), report));
            }
        }
        return Optional.empty();
    }

    private static Optional<Entity> phraseFrom(ReadSentence read, int from, StateMentions.OfReport report) {
        int first = from;
        int end = read.sentence().endToken();
        while (first < end && read.text().token(first).tag().matches("DT|PRP\\$")) {
            first++;
        }
        int last = first;
        while (last < end && NOMINAL.contains(read.text().token(last).tag()) && !isTime(read, last)) {
            last++;
        }
        if (last == first) {
            return Optional.empty();
        }
        Evidence words = read.text().quote(first, last - 1);
        return Optional.of(report.source(read.text().token(last - 1))
                .filter(named ->
                        named.identity().name() != null || named.identity().code() != null)
                .orElseGet(() -> Entity.at(words, Identity.UNKNOWN)));
    }

    private static boolean isTime(ReadSentence read, int token) {
        return read.times().stream().anyMatch(time -> time.firstToken() <= token && token < time.endToken());
    }

    private static Optional<Entity> speaker(ReadSentence read, StateMentions.OfReport report) {
        return read.sentence()
                .tokens()
                .filter(token -> SAYING.contains(token.lemma()) && token.tag().matches("VB[DZPG]"))
                .filter(token -> token.head().isEmpty() || token.is("parataxis"))
                .flatMap(verb -> verb.dependents("nsubj"))
                .filter(subject -> subject.tag().startsWith("NN")
                        && Character.isLetter(subject.form().charAt(0)))
                .filter(subject -> subject.dependents("nummod").findAny().isEmpty())
                .map(subject ->
                        report.source(subject).orElseGet(() -> Entity.at(around(read, subject), Identity.UNKNOWN)))
                .findFirst();
    }

    private static Evidence around(ReadSentence read, Token noun) {
        int first = noun.index();
        while (first > read.sentence().firstToken()
                && NOMINAL.contains(read.text().token(first - 1).tag())) {
            first--;
        }
        int last = noun.index();
        while (last + 1 < read.sentence().endToken()
                && read.text().token(last + 1).is("flat")) {
            last++;
        }
        return read.text().quote(first, last);
    }
}
