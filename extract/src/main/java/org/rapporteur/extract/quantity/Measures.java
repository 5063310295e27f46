package org.rapporteur.extract.quantity;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.quantity.UnitOfMeasure.Kind;
import org.rapporteur.model.Token;

/** Finds what a figure measures: {@code bilateral trade} in "bilateral trade exceeding $20 billion". Safe for threads. */
final class Measures {
    private static final Set<String> LINKS = Set.of(
            "be",
            "reach",
            "hit",
            "total",
            "exceed",
            "stand",
            "amount",
            "top",
            "surpass",
            "value",
            "average",
            "account",
            "cover",
            "cost",
            "measure",
            "weigh",
            "fetch",
            "earn",
            "record",
            "post",
            "see",
            "come",
            "run",
            "remain",
            "expect",
            "forecast",
            "estimate",
            "project",
            "will",
            "have",
            "up",
            "down",
            "worth",
            "of",
            "at",
            "to",
            "by",
            "from",
            "about",
            "around",
            "for",
            "more",
            "less",
            "than",
            "over",
            "nearly",
            "slightly",
            "sharply",
            "only",
            "rate",
            "some",
            "also",
            "further");
    private static final int MAX_CLIMB = 6;

    private final Movements movements;

    Measures(Movements movements) {
        this.movements = movements;
    }

    /** The measure of a figure in a unit of measure; counted things are not measured. */
    Optional<String> of(ReadSentence read, Figured figured) {
        UnitOfMeasure unit = figured.figure().unit();
        if (unit != null && (unit.kind() == Kind.NOUN || unit.kind() == Kind.AGE || unit.kind() == Kind.DURATION)) {
            return Optional.empty();
        }
        if (isPart(read.pieces(), figured.figure().from())) {
            return Optional.empty();
        }
        return before(read, figured)
                .or(() -> subject(read, figured))
                .or(() -> behind(read, figured))
                .map(NounPhrase::text);
    }

    /** "Of which 1.3 billion": part of what was measured, and nothing tells which. */
    private static boolean isPart(Pieces pieces, int figure) {
        return pieces.isAt(figure - 2, "of") && (pieces.isAt(figure - 1, "which") || pieces.isAt(figure - 1, "whom"));
    }

    // Walks left over "is expected to reach", "up by", dates, to the noun that they link to.
    private Optional<NounPhrase> before(ReadSentence read, Figured figured) {
        UnitOfMeasure unit = figured.figure().unit();
        boolean exceeding = read.tag(figured.figure().from()).startsWith("VB");
        boolean linked = exceeding || (unit != null && unit.isRelative());
        int at = read.tokenBefore(figured.figure().from());
        while (at >= read.sentence().firstToken()) {
            Token token = read.text().token(at);
            int timed = beforeTime(read, at);
            if (timed < at) {
                at = timed;
            } else if (isLink(token)) {
                at--;
                linked = true;
            } else {
                return linked && token.tag().startsWith("NN") && !isHolding(token)
                        ? Optional.of(NounPhrase.endingAt(read, token)).filter(NounPhrase::isMeasurable)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int beforeTime(ReadSentence read, int at) {
        return read.times().stream()
                .filter(time -> time.firstToken() <= at && at < time.endToken())
                .map(time -> time.firstToken() - 1)
                .map(before -> before >= read.sentence().firstToken()
                                && read.text().token(before).tag().equals("IN")
                        ? before - 1
                        : before)
                .findFirst()
                .orElse(at);
    }

    private boolean isLink(Token token) {
        String lemma = token.lemma().toLowerCase(java.util.Locale.ROOT);
        boolean verb = token.tag().startsWith("V")
                || token.tag().startsWith("RB")
                || token.tag().equals("MD")
                || token.tag().equals("IN")
                || token.tag().startsWith("JJR")
                || token.tag().equals("RP");
        Pieces word = Pieces.of(token.form(), 0, token.form().length());
        boolean moves = verb && movements.leadingTo(word, word.size()).isPresent();
        return (LINKS.contains(lemma) && !token.tag().startsWith("NN"))
                || moves
                || token.tag().equals("TO")
                || token.tag().equals("MD")
                || (token.tag().startsWith("VB") && isStandingAt(token));
    }

    /** "Held at 5 percent", "closed at 118". */
    private static boolean isStandingAt(Token verb) {
        int next = verb.index() + 1;
        return next < verb.sentence().endToken()
                && verb.in().token(next).lemma().equals("at");
    }

    /** Owning is no measure, and its figure is of what is owned; the verb may be taken for a noun. */
    private static boolean isHolding(Token token) {
        return Set.of("own", "owns", "owned", "owning").contains(token.form().toLowerCase(java.util.Locale.ROOT));
    }

    private Optional<NounPhrase> subject(ReadSentence read, Figured figured) {
        Optional<Token> at = read.token(figured.figure().number().from());
        for (int step = 0; step < MAX_CLIMB && at.isPresent(); step++) {
            Optional<Token> subject = at.filter(this::isLink).stream()
                    .flatMap(verb -> verb.dependents("nsubj"))
                    .filter(NounPhrase::isMeasurable)
                    .filter(token -> token.span().end()
                            <= read.pieces().get(figured.figure().from()).start())
                    .findFirst();
            if (subject.isPresent()) {
                return subject.map(token -> NounPhrase.endingAt(read, token));
            }
            if (isHolding(at.get())) {
                return Optional.empty(); // "which owns 60 percent of the port": of the port, not of its owner
            }
            at = at.get().head();
        }
        return Optional.empty();
    }

    // "13 percent of the global economy", "$5 billion in aid"
    private static Optional<NounPhrase> behind(ReadSentence read, Figured figured) {
        Pieces pieces = read.pieces();
        int end = figured.figure().end();
        if (!pieces.isAt(end, "of") && !pieces.isAt(end, "in")) {
            return Optional.empty();
        }
        int first = end + 1;
        while (read.tag(first).matches("DT|PRP\\$")) {
            first++;
        }
        int last = first;
        while (NounPhrase.MODIFIERS.contains(read.tag(last + 1))
                && read.tag(first).length() > 1) {
            last++;
        }
        boolean noun = read.tag(last).matches("NNS?");
        return noun && !isTime(read, first)
                ? read.token(first)
                        .flatMap(from -> read.token(lastOf(read, end, pieces)).map(to -> new NounPhrase(from, to)))
                : Optional.empty();
    }

    private static boolean isTime(ReadSentence read, int piece) {
        return read.token(piece)
                .filter(token -> read.times().stream()
                        .anyMatch(time -> time.firstToken() <= token.index() && token.index() < time.endToken()))
                .isPresent();
    }

    private static int lastOf(ReadSentence read, int preposition, Pieces pieces) {
        int at = preposition + 1;
        while (at + 1 < pieces.size()
                && (NounPhrase.MODIFIERS.contains(read.tag(at + 1))
                        || read.tag(at).matches("DT|PRP\\$"))) {
            at++;
        }
        return at;
    }
}
