package org.rapporteur.extract.quotation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Token;

/** Finds the word for who speaks, thinks or wants, from the cue. */
final class SpeakerWords {
    private static final int FARTHEST_CLIMB = 6;
    private static final Set<String> OBJECT_DOES = Set.of(
            "urge",
            "ask",
            "tell",
            "encourage",
            "force",
            "allow",
            "want",
            "lead",
            "cause",
            "convince",
            "persuade",
            "prompt");

    /** In the passive these have who hears it for a subject. */
    private static final Set<String> TOLD =
            Set.of("ask", "tell", "question", "press", "advise", "remind", "inform", "warn", "urge");

    Optional<Token> of(Token cue) {
        return Syntax.isVerb(cue) || cue.tag().startsWith("JJ") ? ofVerb(cue, 0) : ofNoun(cue);
    }

    private Optional<Token> ofVerb(Token verb, int climbed) {
        if (climbed > FARTHEST_CLIMB) {
            return Optional.empty();
        }
        if (Syntax.isPassive(verb) && Syntax.isVerb(verb)) {
            return agent(verb);
        }
        return own(verb).or(() -> nameBefore(verb)).or(() -> inherited(verb, climbed));
    }

    private static Optional<Token> own(Token verb) {
        return Syntax.subject(verb).filter(subject -> !isEmpty(subject));
    }

    /** Of "..., Prime Minister Rosa Quispe announced", Quispe, whatever the parser hangs her on. */
    private static Optional<Token> nameBefore(Token verb) {
        return Syntax.previous(verb)
                .filter(before -> Syntax.isFinite(verb) && verb.is("acl"))
                .filter(before -> before.name()
                        .filter(name -> name.kind() == NameKind.PERSON)
                        .isPresent())
                .map(before -> before.is("flat") ? before.head().orElse(before) : before);
    }

    /** "Asked whether she would run, Quispe said no": somebody else asked. */
    static boolean isAddressed(Token verb) {
        return TOLD.contains(verb.lemma().toLowerCase(Locale.ROOT))
                && verb.is("advcl")
                && verb.tag().equals("VBN")
                && verb.dependents("aux").findAny().isEmpty();
    }

    private static boolean isEmpty(Token subject) {
        return subject.form().equalsIgnoreCase("there");
    }

    private static Optional<Token> agent(Token verb) {
        return verb.dependents()
                .filter(child -> child.is("obl") || child.is("nmod"))
                .filter(child -> Syntax.isMarkedBy(child, Set.of("by")))
                .findFirst();
    }

    private Optional<Token> inherited(Token verb, int climbed) {
        Optional<Token> above = verb.head();
        if (above.isEmpty()) {
            return Optional.empty();
        }
        if (isAddressed(verb)) {
            return Optional.empty();
        }
        Token head = above.get();
        Optional<Token> speaking = speakingOn(verb, head);
        if (speaking.isPresent()) {
            return ofVerb(speaking.get(), climbed + 1);
        }
        if (verb.is("acl") || verb.is("amod")) {
            return Optional.of(head).filter(Syntax::isNominal);
        }
        boolean shares = verb.is("conj")
                || verb.is("advcl")
                || verb.is("xcomp")
                || verb.is("ccomp")
                || verb.is("parataxis")
                || verb.is("dep");
        if (!shares) {
            return Optional.empty();
        }
        if (!Syntax.isVerb(head) && !head.tag().startsWith("JJ")) {
            return Syntax.subject(head)
                    .or(() -> verb.is("advcl")
                            ? Optional.empty()
                            : Optional.of(head).filter(Syntax::isNominal));
        }
        if (verb.is("xcomp") && OBJECT_DOES.contains(head.lemma().toLowerCase(Locale.ROOT))) {
            Optional<Token> told = Syntax.dependent(head, "obj");
            if (told.isPresent()) {
                return told;
            }
        }
        if (Syntax.isPassive(head)) {
            return head.dependents("nsubj").findFirst();
        }
        return ofVerb(head, climbed + 1);
    }

    /** "Said he was tired and warned of ...": the verb whose content this one stands behind. */
    private static Optional<Token> speakingOn(Token verb, Token head) {
        Optional<Token> at = Optional.of(head);
        while (at.isPresent()) {
            Optional<Token> above = at.get().head();
            if (at.get().is("ccomp") && above.isPresent() && Syntax.goesOnFrom(above.get(), verb)) {
                return above;
            }
            at = above;
        }
        return Optional.empty();
    }

    private Optional<Token> ofNoun(Token noun) {
        Optional<Token> owner = noun.dependents()
                .filter(child -> child.is("nmod:poss") || child.is("det:poss"))
                .findFirst()
                .or(() -> noun.dependents("nmod")
                        .filter(child -> Syntax.isMarkedBy(child, Set.of("by", "from")))
                        .findFirst());
        return owner.or(() -> noun.is("obj") || noun.is("obl")
                ? noun.head().filter(Syntax::isVerb).flatMap(verb -> ofVerb(verb, 1))
                : Optional.empty());
    }

    /** Who speaks, of a cue beside a quote: the phrase right beside the cue, unless the tree names one outside the quote. */
    Optional<Token> ofQuote(Token cue, Quoted quote) {
        Optional<Token> own = of(cue).filter(
                        speaker -> speaker.index() < quote.firstToken() || speaker.index() >= quote.endToken())
                .filter(speaker -> quote.firstToken() > cue.index()
                        || speaker.index() >= quote.endToken()
                        || Syntax.subject(cue).isEmpty());
        return own.or(() -> beside(cue));
    }

    /** The head of a phrase that begins or ends right beside the cue, where the tree names no subject. */
    Optional<Token> beside(Token cue) {
        Optional<Token> behind =
                Syntax.next(cue).filter(SpeakerWords::startsPhrase).map(token -> top(token, cue));
        Optional<Token> before = Syntax.previous(cue).filter(Syntax::isNominal).map(token -> top(token, cue));
        return before.or(() -> behind);
    }

    private static boolean startsPhrase(Token token) {
        return token.tag().equals("JJ")
                || (Syntax.isNominal(token) && !token.tag().startsWith("W"));
    }

    private static Token top(Token token, Token cue) {
        Token at = token;
        while (at.head().isPresent()
                && Syntax.isNominal(at.head().get())
                && at.head().get().index() != cue.index()
                && Math.abs(at.head().get().index() - cue.index()) < 12) {
            at = at.head().get();
        }
        return at;
    }
}
