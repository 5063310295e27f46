package org.rapporteur.extract.relation;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Finds whom a sentence credits with what it says: "according to customs data", "the ministry said". */
final class Credit {
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "report",
            "announce",
            "add",
            "claim",
            "state",
            "note",
            "declare",
            "confirm",
            "write",
            "stress");

    private Credit() {}

    static Optional<Entity> of(Token anchor, ReportParties who) {
        return accordingTo(anchor.sentence(), who).or(() -> speaker(anchor, who));
    }

    private static Optional<Entity> accordingTo(Sentence sentence, ReportParties who) {
        for (int at = sentence.firstToken(); at + 2 < sentence.endToken(); at++) {
            Token token = sentence.in().token(at);
            if (WordSet.form(token).equals("according")
                    && WordSet.form(sentence.in().token(at + 1)).equals("to")) {
                return source(sentence, at + 2)
                        .map(head -> who.at(head))
                        .flatMap(found -> found.stream().map(Party::entity).findFirst());
            }
        }
        return Optional.empty();
    }

    /** The head of the phrase that begins at the index: the last noun of its first run. */
    private static Optional<Token> source(Sentence sentence, int from) {
        Token head = null;
        for (int at = from; at < sentence.endToken(); at++) {
            Token token = sentence.in().token(at);
            if (!token.tag().matches("DT|PRP\\$|JJ.*|NN.*|POS|HYPH|CD")) {
                break;
            }
            head = Tree.isNoun(token) ? token : head;
        }
        return Optional.ofNullable(head);
    }

    private static Optional<Entity> speaker(Token anchor, ReportParties who) {
        Token at = anchor;
        for (Optional<Token> above = at.head(); above.isPresent(); above = at.head()) {
            boolean reported = at.is("ccomp") || at.is("parataxis");
            if (at.relation().equals("acl:relcl") || at.is("appos")) {
                return Optional.empty();
            }
            at = above.get();
            if (reported && SAYING.contains(WordSet.lemma(at))) {
                return at.dependents("nsubj")
                        .flatMap(subject -> who.at(subject).stream())
                        .map(Party::entity)
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
