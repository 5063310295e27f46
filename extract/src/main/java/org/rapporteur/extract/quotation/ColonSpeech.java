package org.rapporteur.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.extract.quotation.Cue.Means;
import org.rapporteur.extract.quotation.Saying.Form;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * Reads paragraphs that begin with a speaker and a colon: headlines ("Quispe: No talks before May") and
 * transcripts ("QUISPE: Thank you.").
 */
final class ColonSpeech {
    private static final int LONGEST_NAME = 6;
    private static final Set<String> LABELS = Set.of(
            "latest",
            "update",
            "watch",
            "video",
            "exclusive",
            "analysis",
            "opinion",
            "factbox",
            "explainer",
            "breaking",
            "timeline",
            "live",
            "photos",
            "note",
            "correction",
            "abstract",
            "text",
            "location");

    private ColonSpeech() {}

    static List<Saying> in(AnnotatedText text) {
        List<Saying> found = new ArrayList<>();
        List<Sentence> sentences = text.sentences();
        boolean transcript = IntStream.range(1, sentences.size())
                        .filter(at -> startsParagraph(sentences, at)
                                && colon(sentences.get(at), true).isPresent())
                        .limit(2)
                        .count()
                > 1;
        for (int at = 0; at < sentences.size(); at++) {
            if (at == 0 || startsParagraph(sentences, at)) {
                colon(sentences.get(at), transcript)
                        .map(colon -> saying(text, sentences, colon))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean startsParagraph(List<Sentence> sentences, int at) {
        Sentence before = sentences.get(at - 1);
        return before.in()
                        .text()
                        .substring(before.span().end(), sentences.get(at).span().start())
                        .indexOf('\n')
                >= 0;
    }

    private static Optional<Token> colon(Sentence sentence, boolean transcript) {
        AnnotatedText text = sentence.in();
        int first = sentence.firstToken();
        if (Quoted.isQuoteMark(text.token(first))) {
            first++;
        }
        int at = first;
        while (at < sentence.endToken() && at - first <= LONGEST_NAME && isOfName(text.token(at))) {
            at++;
        }
        boolean colon =
                at > first && at < sentence.endToken() && text.token(at).form().equals(":");
        if (!colon) {
            return Optional.empty();
        }
        Token last = text.token(at - 1);
        boolean shouted = isShouted(last);
        boolean lead = sentence.index() == 0;
        boolean headline = lead && !shouted && !isTopic(last);
        // A single name in capitals is a place: a dateline.
        return headline || isPerson(last) || (shouted && transcript) ? Optional.of(text.token(at)) : Optional.empty();
    }

    /** "Chagos: London gives way" and "Analysis: ..." say what it is about, not who speaks. */
    private static boolean isTopic(Token last) {
        boolean place =
                last.name().filter(name -> name.kind() == NameKind.LOCATION).isPresent();
        return place || LABELS.contains(last.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isOfName(Token token) {
        return token.tag().startsWith("NN")
                || token.tag().startsWith("JJ")
                || token.tag().equals("POS")
                || token.tag().equals("DT");
    }

    private static boolean isPerson(Token token) {
        return token.name().filter(name -> name.kind() == NameKind.PERSON).isPresent();
    }

    private static boolean isShouted(Token token) {
        String form = token.form();
        return form.length() > 2
                && form.chars().allMatch(Character::isUpperCase)
                && !LABELS.contains(form.toLowerCase(Locale.ROOT));
    }

    private static Saying saying(AnnotatedText text, List<Sentence> sentences, Token colon) {
        int last = colon.sentence().index();
        while (last + 1 < sentences.size() && !startsParagraph(sentences, last + 1)) {
            last++;
        }
        BitSet content = Syntax.from(colon.index() + 1, sentences.get(last).endToken());
        Token name = text.token(colon.index() - 1);
        return new Saying(
                colon, Syntax.from(colon.index(), colon.index() + 1), name, content, Form.ASIDE, Means.SPEECH);
    }
}
