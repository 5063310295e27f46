package org.rapporteur.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.quotation.Contents.Content;
import org.rapporteur.extract.quotation.Cue.Means;
import org.rapporteur.extract.quotation.Saying.Form;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Reads what a sentence's tree credits to somebody: cues with a clause, an infinitive or an object. */
final class SayingReader {
    private final CueLexicon cues;
    private final Contents contents = new Contents();
    private final SpeakerWords speakers = new SpeakerWords();

    SayingReader(CueLexicon cues) {
        this.cues = cues;
    }

    /** The attributions of a sentence, in the order of their cues; none has its cue in a quote. */
    List<Saying> in(Sentence sentence, BitSet quoted) {
        List<Saying> found = new ArrayList<>();
        sentence.tokens().filter(token -> !quoted.get(token.index())).forEach(token -> {
            accordingTo(token).ifPresent(found::add);
            cues.at(token).flatMap(cue -> saying(token, cue)).ifPresent(found::add);
        });
        return found;
    }

    private Optional<Saying> saying(Token token, Cue cue) {
        if (isHyphened(token) || token.is("amod") || token.is("compound") || token.is("case")) {
            return Optional.empty();
        }
        return contents.of(token, cue).flatMap(content -> {
            @Nullable Token speaker = speaker(token, content).orElse(null);
            BitSet own = content.tokens();
            BitSet cueTokens = cueTokens(token, content.lead());
            own.andNot(cueTokens);
            if (speaker != null && content.form() != Form.ASIDE) {
                clearSpeaker(own, speaker, token);
            }
            boolean said = speaker != null
                    || (content.form() == Form.CLAUSE && (isImpersonal(token) || SpeakerWords.isAddressed(token)));
            boolean expected = content.form() == Form.OBJECT && isExpected(token);
            return said && !expected && !own.isEmpty()
                    ? Optional.of(new Saying(token, cueTokens, speaker, own, content.form(), cue.means()))
                    : Optional.empty();
        });
    }

    /** "The leaders are expected to discuss trade": nothing said yet. */
    private static boolean isExpected(Token cue) {
        return cue.is("xcomp") && cue.head().filter(Syntax::isPassive).isPresent();
    }

    /** What the tree says, unless that stands in the content; else the words beside the cue. */
    private Optional<Token> speaker(Token cue, Content content) {
        Optional<Token> own = speakers.of(cue);
        boolean within = content.form() == Form.ASIDE
                && own.filter(token -> content.tokens().get(token.index())).isPresent();
        if (own.isPresent() && !within) {
            return own;
        }
        return Syntax.isFinite(cue) && !Syntax.isPassive(cue) ? speakers.beside(cue) : Optional.empty();
    }

    /** "It is believed that", "reports that": nobody is named. */
    private static boolean isImpersonal(Token cue) {
        if (cue.tag().startsWith("NN")) {
            return true;
        }
        return cue.dependents()
                .anyMatch(child -> child.form().equalsIgnoreCase("it") && (child.is("expl") || child.is("nsubj")));
    }

    private static void clearSpeaker(BitSet content, Token speaker, Token cue) {
        if (speaker.head().filter(head -> head.index() == cue.index()).isPresent()) {
            content.andNot(Syntax.subtree(speaker));
        }
    }

    /** A saying that has only quotes for a content, to be added. */
    Saying ofQuote(Token cue, Quoted quote) {
        Optional<Token> speaker = speakers.ofQuote(cue, quote);
        @Nullable Means means = cues.at(cue).map(Cue::means).orElse(null);
        return new Saying(cue, cueTokens(cue, null), speaker.orElse(null), new BitSet(), Form.QUOTE, means);
    }

    /** A saying that is signed: a dash, then a name. */
    Saying signed(Token dash, Token name) {
        return new Saying(
                dash, Syntax.from(dash.index(), dash.index() + 1), name, new BitSet(), Form.QUOTE, Means.SPEECH);
    }

    Optional<Cue> cueAt(Token token) {
        return isHyphened(token) ? Optional.empty() : cues.at(token);
    }

    /** "China-proposed", "so-called": part of an adjective. */
    private static boolean isHyphened(Token token) {
        return Syntax.previous(token)
                .filter(before -> before.form().equals("-"))
                .isPresent();
    }

    /** The word with the auxiliaries and the negation before it, and the preposition behind. */
    private static BitSet cueTokens(Token cue, @Nullable Token lead) {
        BitSet tokens = Syntax.from(cue.index(), (lead == null ? cue : lead).index() + 1);
        if (lead != null && lead.index() - cue.index() > 3) {
            tokens = Syntax.from(cue.index(), cue.index() + 1);
        }
        int first = cue.index();
        while (first > cue.sentence().firstToken() && leadsIn(cue.in().token(first - 1), cue)) {
            first--;
        }
        tokens.set(first, cue.index() + 1);
        if (Syntax.next(cue).filter(next -> next.is("compound:prt")).isPresent()) {
            tokens.set(cue.index() + 1);
        }
        return tokens;
    }

    private static boolean leadsIn(Token token, Token cue) {
        boolean below = token.head().filter(head -> head.index() == cue.index()).isPresent();
        boolean negation = token.lemma().equals("not") || token.form().equalsIgnoreCase("never");
        return below && (token.is("aux") || token.is("cop") || negation);
    }

    /** "According to the ministry, ...", "..., according to the ministry". */
    private Optional<Saying> accordingTo(Token token) {
        Optional<Token> to = Syntax.next(token).filter(next -> next.form().equalsIgnoreCase("to"));
        if (!token.form().toLowerCase(Locale.ROOT).equals("according") || to.isEmpty()) {
            return Optional.empty();
        }
        Token behind = Syntax.next(to.get()).orElse(to.get());
        Optional<Token> whose = nounAbove(token, behind);
        BitSet cueTokens = Syntax.from(token.index(), token.index() + 2);
        return whose.map(speaker -> {
            BitSet phrase = Syntax.subtree(speaker);
            phrase.or(cueTokens);
            BitSet content = around(token, speaker, phrase);
            return new Saying(token, cueTokens, speaker, content, Form.ACCORDING, Means.SPEECH);
        });
    }

    private static Optional<Token> nounAbove(Token according, Token behind) {
        Token at = behind;
        while (at.head().isPresent()
                && at.head().get().index() > according.index()
                && Syntax.isNominal(at.head().get())) {
            at = at.head().get();
        }
        return Optional.of(at).filter(Syntax::isNominal);
    }

    private static BitSet around(Token according, Token speaker, BitSet phrase) {
        Optional<Token> clause = speaker.head()
                .filter(head -> head.index() != according.index())
                .or(() -> according.head().filter(head -> head.index() != speaker.index()))
                .map(SayingReader::clauseOf);
        BitSet content = clause.map(Syntax::subtree).orElseGet(() -> Syntax.all(according.sentence()));
        boolean leads = according.index() <= according.sentence().firstToken() + 1;
        if (leads || content.cardinality() < 4) {
            content = Syntax.all(according.sentence());
        }
        content.andNot(phrase);
        return content;
    }

    private static Token clauseOf(Token token) {
        Token at = token;
        while (!Syntax.isVerb(at) && at.head().isPresent()) {
            at = at.head().get();
        }
        return at;
    }
}
