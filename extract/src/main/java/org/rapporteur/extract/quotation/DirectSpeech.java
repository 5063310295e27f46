package org.rapporteur.extract.quotation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.quotation.Cue.Takes;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * Gives quoted stretches to those who said them: to the attribution whose words they stand among, to
 * the cue before or behind, or to whom the quote before them belongs. What fits none is a title or a
 * word set apart, and no quotation.
 */
final class DirectSpeech {
    private static final int WORDS_OF_A_TITLE = 5;
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final Set<String> APART = Set.of("in", "at", "on", "during", "after", "when");
    private static final Set<String> BETWEEN = Set.of(",", ":", "a", "an", "the");

    private final SayingReader reader;
    private final AnnotatedText text;
    private final List<Quoted> quotes;
    private final List<Saying> sayings;
    private final BitSet quoted = new BitSet();

    DirectSpeech(SayingReader reader, AnnotatedText text, List<Quoted> quotes, List<Saying> sayings) {
        this.reader = reader;
        this.text = text;
        this.quotes = quotes;
        this.sayings = sayings;
        quotes.forEach(quote -> quoted.set(quote.firstToken(), quote.endToken()));
    }

    /** Adds the quotes to the sayings that they belong to, and new sayings for those that have only quotes. */
    void assign() {
        @Nullable Saying before = null;
        @Nullable Quoted last = null;
        for (Quoted quote : quotes) {
            Optional<Saying> saying = signed(quote)
                    .or(() -> rightAhead(quote))
                    .or(() -> among(quote))
                    .or(() -> behind(quote))
                    .or(() -> ahead(quote));
            if (saying.isEmpty() && before != null && last != null && goesOn(last, before, quote)) {
                saying = Optional.of(before);
            }
            saying.ifPresent(found -> add(quote, found));
            if (saying.isPresent()) {
                before = saying.get();
                last = quote;
            }
        }
    }

    /** Adds the quote; with the rest of the clause where it is a part of one. */
    private void add(Quoted quote, Saying saying) {
        saying.add(quote);
        int at = quote.endToken();
        boolean part = !quote.endsWithMark()
                && saying.cue().index() < quote.firstToken()
                && at < quote.last().sentence().endToken();
        while (part
                && at < quote.last().sentence().endToken()
                && !Syntax.isBreak(text.token(at))
                && !APART.contains(text.token(at).form())
                && !isAndVerb(at)) {
            at++;
        }
        if (part) {
            saying.content().set(quote.endToken(), at);
        }
    }

    private boolean isAndVerb(int at) {
        return text.token(at).tag().equals("CC") && at + 1 < text.size() && Syntax.isFinite(text.token(at + 1));
    }

    private Optional<Saying> among(Quoted quote) {
        return sayings.stream()
                .filter(saying -> quote.touches(saying.content()))
                .filter(saying ->
                        isNear(saying.cue(), quote) && !quoted.get(saying.cue().index()))
                .findFirst();
    }

    private static boolean isNear(Token cue, Quoted quote) {
        int sentence = cue.sentence().index();
        return sentence == quote.first().sentence().index()
                || sentence == quote.last().sentence().index();
    }

    /** "..." - Rosa Quispe */
    private Optional<Saying> signed(Quoted quote) {
        int dash = quote.endToken();
        if (dash + 1 >= text.size() || !DASHES.contains(text.token(dash).form()) || !quote.endsWithMark()) {
            return Optional.empty();
        }
        Token name = text.token(dash + 1);
        boolean line = text.text()
                        .substring(quote.last().span().end(), name.span().start())
                        .indexOf('\n')
                < 0;
        if (!line || !name.tag().startsWith("NNP")) {
            return Optional.empty();
        }
        Saying saying = reader.signed(text.token(dash), name);
        sayings.add(saying);
        return Optional.of(saying);
    }

    /** A cue right before the quote: ", saying, "..."", "called "..."". What it stands within ends before it. */
    private Optional<Saying> rightAhead(Quoted quote) {
        int at = quote.firstToken() - 1;
        while (at > 0
                && quote.firstToken() - at <= 2
                && BETWEEN.contains(text.token(at).form())) {
            at--;
        }
        boolean comma = text.token(Math.max(0, quote.firstToken() - 1)).form().equals(",");
        while (comma
                && at > 0
                && quote.firstToken() - at < 8
                && !Syntax.isMark(text.token(at))
                && !Syntax.isVerb(text.token(at))) {
            at--;
        }
        if (at < 0
                || quoted.get(at)
                || text.token(at).sentence().index() != quote.first().sentence().index()) {
            return Optional.empty();
        }
        Token cue = text.token(at);
        boolean takes = Syntax.isVerb(cue)
                && reader.cueAt(cue).filter(entry -> entry.takes(Takes.QUOTE)).isPresent();
        boolean aside = comma;
        if (!takes
                || sayings.stream()
                        .anyMatch(saying -> saying.cue().index() == cue.index() && quote.touches(saying.content()))) {
            return Optional.empty();
        }
        boolean inside = sayings.stream().anyMatch(saying -> saying.holds(cue));
        if (inside && !aside) {
            return Optional.empty();
        }
        sayings.stream()
                .filter(saying -> saying.holds(cue))
                .forEach(saying -> saying.content().clear(cue.index(), quote.endToken()));
        return Optional.of(sayingOf(cue, quote));
    }

    /** "...," he said. */
    private Optional<Saying> behind(Quoted quote) {
        if (!quote.endsWithMark() && !startsWithComma(quote)) {
            return Optional.empty();
        }
        Sentence sentence = quote.last().sentence();
        boolean leads = quote.firstToken() == quote.first().sentence().firstToken();
        if (!leads && quote.words() <= WORDS_OF_A_TITLE) {
            return Optional.empty();
        }
        Optional<Token> cue = firstCue(quote.endToken(), sentence.endToken(), leads);
        if (cue.isEmpty() && sentence.endToken() == quote.endToken()) {
            cue = nextSentence(sentence)
                    .filter(this::isTag)
                    .flatMap(next ->
                            firstCue(next.firstToken(), Math.min(next.endToken(), next.firstToken() + 5), false));
        }
        return cue.map(found -> sayingOf(found, quote));
    }

    private boolean startsWithComma(Quoted quote) {
        return quote.endToken() < text.size()
                && text.token(quote.endToken()).form().equals(",");
    }

    private Optional<Sentence> nextSentence(Sentence sentence) {
        return text.sentences().size() > sentence.index() + 1
                ? Optional.of(new Sentence(text, sentence.index() + 1)).filter(next -> sameParagraph(sentence, next))
                : Optional.empty();
    }

    private boolean sameParagraph(Sentence one, Sentence other) {
        return text.text().substring(one.span().end(), other.span().start()).indexOf('\n') < 0;
    }

    /** "he asked." cut off from its question. */
    private boolean isTag(Sentence sentence) {
        return sentence.size() <= 20 && !quoted.get(sentence.firstToken());
    }

    private Optional<Token> firstCue(int from, int end, boolean anyVerb) {
        for (int at = from; at < end && !quoted.get(at); at++) {
            Token token = text.token(at);
            boolean cue = Syntax.isVerb(token)
                    && reader.cueAt(token)
                            .filter(entry -> entry.takes(Takes.QUOTE))
                            .isPresent();
            boolean verb = anyVerb
                    && at - from <= 4
                    && Syntax.isVerb(token)
                    && Syntax.subject(token).isPresent()
                    && !token.is("aux")
                    && !token.is("acl");
            if ((cue || verb) && (Syntax.isFinite(token) || !Syntax.isPassive(token))) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** He said: "...". */
    private Optional<Saying> ahead(Quoted quote) {
        if (quote.firstToken() == 0) {
            return Optional.empty();
        }
        Token mark = text.token(quote.firstToken() - 1);
        boolean colon = mark.form().equals(":");
        boolean sameSentence =
                mark.sentence().index() == quote.first().sentence().index();
        boolean speech = quote.endsWithMark() || quote.words() > WORDS_OF_A_TITLE;
        if (!colon && !(sameSentence && speech)) {
            return Optional.empty();
        }
        return lastCue(mark.sentence().firstToken(), quote.firstToken() - 1, colon)
                .map(cue -> {
                    Saying saying = sayingOf(cue, quote);
                    if (!Syntax.isMark(mark) && saying.content().isEmpty()) {
                        saying.content().set(cue.index() + 1, quote.firstToken());
                    }
                    return saying;
                });
    }

    private Optional<Token> lastCue(int from, int last, boolean colon) {
        Optional<Token> any = Optional.empty();
        for (int at = last; at >= from && !quoted.get(at); at--) {
            Token token = text.token(at);
            if (Syntax.isVerb(token)
                    && reader.cueAt(token)
                            .filter(entry -> entry.takes(Takes.QUOTE))
                            .isPresent()) {
                return Optional.of(token);
            }
            if (colon && Syntax.isVerb(token) && !token.is("aux")) {
                any = Optional.of(token);
            }
        }
        return any;
    }

    private Saying sayingOf(Token cue, Quoted quote) {
        return sayings.stream()
                .filter(saying -> saying.cue().index() == cue.index())
                .findFirst()
                .orElseGet(() -> {
                    Saying saying = reader.ofQuote(cue, quote);
                    sayings.add(saying);
                    return saying;
                });
    }

    /** A quote that follows in the paragraph as sentences of its own is by the same speaker. */
    private boolean goesOn(Quoted last, Saying before, Quoted quote) {
        boolean sentence = quote.firstToken() == quote.first().sentence().firstToken();
        int from = text.token(last.endToken() - 1).span().end();
        boolean paragraph =
                text.text().substring(from, quote.first().span().start()).indexOf('\n') < 0;
        return sentence
                && paragraph
                && (quote.endsWithMark() || quote.words() > WORDS_OF_A_TITLE)
                && before.cue() != null;
    }
}
