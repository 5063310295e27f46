package org.rapporteur.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.reader.ReaderEngine;
import org.rapporteur.language.segment.Segments;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Part;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Measures a reader on trees that it has not learnt from. */
final class Figures {
    private final ReaderEngine reader;

    Figures(ReaderEngine reader) {
        this.reader = reader;
    }

    /** Tags, lemmas and dependencies in percent, tokens and sentences given. */
    String givenTokens(List<Tree> trees) {
        Scores scores = new Scores();
        for (List<Tree> document : RawText.documents(trees)) {
            read(document, scores);
        }
        return scores.toString();
    }

    private void read(List<Tree> document, Scores scores) {
        StringBuilder text = new StringBuilder();
        Segments given = new Segments();
        for (Tree tree : document) {
            int first = given.size();
            for (Tree.Node node : tree.nodes()) {
                given.add(text.length(), text.length() + node.form().length());
                text.append(node.form()).append(' ');
            }
            given.beginSentence(first);
        }
        AnnotatedText read = reader.annotate(Part.TEXT, text.toString(), given);
        for (int i = 0; i < document.size(); i++) {
            scores.add(document.get(i), guesses(read.sentences().get(i)));
        }
    }

    private static List<Scores.Guess> guesses(Sentence sentence) {
        List<Scores.Guess> guesses = new ArrayList<>();
        sentence.tokens().forEach(token -> {
            int head = token.head().map(Token::index).orElse(AnnotatedText.ROOT);
            guesses.add(new Scores.Guess(
                    token.tag(),
                    token.universalTag().name(),
                    token.lemma(),
                    head < 0 ? head : head - sentence.firstToken(),
                    token.relation()));
        });
        return guesses;
    }

    /** F1 of tokens and sentences in percent, from raw text. */
    String rawText(List<Tree> trees) {
        Overlap words = new Overlap();
        Overlap sentences = new Overlap();
        for (RawText raw : RawText.of(trees, RawText.Setting.EMPTY_LINES)) {
            AnnotatedText read = reader.annotate(Part.TEXT, raw.text());
            Segments gold = raw.segments();
            Set<Span> goldWords = new HashSet<>();
            Set<Span> goldSentences = new HashSet<>();
            for (int first = 0; first < gold.size(); first = gold.endOfSentence(first)) {
                int end = gold.endOfSentence(first);
                goldSentences.add(new Span(Part.TEXT, gold.start(first), gold.end(end - 1)));
                for (int token = first; token < end; token++) {
                    goldWords.add(new Span(Part.TEXT, gold.start(token), gold.end(token)));
                }
            }
            words.add(goldWords, read.tokens().map(Token::span).toList());
            sentences.add(
                    goldSentences, read.sentences().stream().map(Sentence::span).toList());
        }
        return "words " + words + " sentences " + sentences;
    }

    /** How much two sets have in common. */
    private static final class Overlap {
        private int gold;
        private int found;
        private int right;

        void add(Set<Span> goldSpans, List<Span> foundSpans) {
            gold += goldSpans.size();
            found += foundSpans.size();
            right += (int) foundSpans.stream().filter(goldSpans::contains).count();
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f", 200.0 * right / Math.max(1, gold + found));
        }
    }
}
