package org.rapporteur.language.reader;

import org.rapporteur.language.LanguageEngine;
import org.rapporteur.language.name.NameFinder;
import org.rapporteur.language.parse.Drafter;
import org.rapporteur.language.parse.Search;
import org.rapporteur.language.parse.Subjects;
import org.rapporteur.language.segment.Segmenter;
import org.rapporteur.language.segment.Segments;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.word.Vocabulary;
import org.rapporteur.language.word.Words;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Part;
import org.rapporteur.model.UniversalTag;

/**
 * Reads English: tokens and sentences, then sentence by sentence tags, dependencies, names and
 * dictionary forms. Working memory of its own, the model shared; not safe for threads.
 *
 * <p>A sentence of more than {@value Segmenter#LONGEST} tokens, which only given tokens can have, is
 * read in windows; the roots of the later ones hang on the first's by {@code parataxis}.
 */
public final class ReaderEngine implements LanguageEngine {
    private static final String ROOT = "root";
    private static final String QUOTE = "\"";
    private static final String DOUBLED = "'`\u2018\u2019";

    private final String[] tags;
    private final UniversalTag[] universals;
    private final String[] relations;
    private final Segmenter segmenter;
    private final Vocabulary vocabulary;
    private final Tagger tagger;
    private final Drafter drafter;
    private final Search search;
    private final Subjects subjects;
    private final NameFinder finder;
    private final LemmaMemory lemmas;
    private final Segments segments = new Segments();
    private final Words words = new Words();
    private final String[] forms = new String[Segmenter.LONGEST];
    private final String[] dictionaryForms = new String[Segmenter.LONGEST];
    private long parsedSentences;
    private long parsing;
    private long total;

    ReaderEngine(ReaderModel model, int beam) {
        tags = model.names().tags().toArray(String[]::new);
        relations = model.names().relations().toArray(String[]::new);
        universals =
                model.names().universals().stream().map(UniversalTag::valueOf).toArray(UniversalTag[]::new);
        ReaderModel.Segmenting segmenting = model.segmenting();
        segmenter = new Segmenter(segmenting.tokenEnds(), segmenting.sentenceEnds(), segmenting.fused());
        vocabulary = model.tagging().vocabulary();
        tagger = new Tagger(model.tagging().penn(), model.tagging().universal());
        drafter = new Drafter(model.drafting().transitions(), model.drafting().labels(), tags);
        search = new Search(model.parsing().transitions(), model.parsing().labels(), tags, beam);
        subjects = new Subjects(relations);
        finder = new NameFinder(model.naming());
        lemmas = new LemmaMemory(model.lemmas());
    }

    @Override
    public AnnotatedText annotate(Part part, String text) {
        long before = System.nanoTime();
        segmenter.segment(text, segments);
        AnnotatedText annotated = read(part, text, segments);
        total += System.nanoTime() - before;
        return annotated;
    }

    /** Reads a text whose tokens and sentences are given. */
    public AnnotatedText annotate(Part part, String text, Segments given) {
        long before = System.nanoTime();
        AnnotatedText annotated = read(part, text, given);
        total += System.nanoTime() - before;
        return annotated;
    }

    private AnnotatedText read(Part part, String text, Segments given) {
        AnnotatedText.Builder builder = new AnnotatedText.Builder(part, text);
        finder.beginText();
        for (int first = 0; first < given.size(); ) {
            int end = given.endOfSentence(first);
            sentence(text, given, first, end, builder.sentence());
            first = end;
        }
        return builder.build();
    }

    private void sentence(String text, Segments given, int first, int end, AnnotatedText.Builder builder) {
        int root = AnnotatedText.ROOT;
        for (int from = first; from < end; from += Segmenter.LONGEST) {
            int to = Math.min(end, from + Segmenter.LONGEST);
            read(text, given, from, to);
            int offset = builder.size();
            addTokens(given, from, builder);
            root = attach(offset, root, builder);
            addNames(offset, builder);
        }
    }

    private void read(String text, Segments given, int from, int to) {
        words.clear();
        for (int token = from; token < to; token++) {
            addWord(text, given.start(token), given.end(token));
        }
        words.close();
        vocabulary.mark(words);
        tagger.tag(words);
        lookUp(text, given, from);
        finder.find(words);
        long before = System.nanoTime();
        drafter.draft(words);
        search.parse(words);
        subjects.settle(words);
        parsing += System.nanoTime() - before;
        parsedSentences++;
    }

    /** Quotation marks typed as two single ones or two accents are read as what they mean. */
    private void addWord(String text, int start, int end) {
        boolean doubled = end - start == 2 && DOUBLED.indexOf(text.charAt(start)) >= 0;
        if (doubled && text.charAt(start) == text.charAt(start + 1)) {
            words.add(QUOTE, 0, QUOTE.length());
        } else {
            words.add(text, start, end);
        }
    }

    private void lookUp(String text, Segments given, int from) {
        for (int word = 0; word < words.size(); word++) {
            int start = given.start(from + word);
            lemmas.look(text, start, given.end(from + word), words.form(word), tags[words.tag(word)]);
            forms[word] = lemmas.form();
            dictionaryForms[word] = lemmas.lemma();
            words.setLemma(word, lemmas.lemma());
        }
    }

    private void addTokens(Segments given, int from, AnnotatedText.Builder builder) {
        for (int word = 0; word < words.size(); word++) {
            builder.token(
                    given.start(from + word),
                    given.end(from + word),
                    forms[word],
                    dictionaryForms[word],
                    tags[words.tag(word)],
                    universals[words.universal(word)]);
        }
    }

    /** Hangs the words on each other; gives the root that later windows hang on. */
    private int attach(int offset, int root, AnnotatedText.Builder builder) {
        int first = root;
        for (int word = 0; word < words.size(); word++) {
            int head = words.head(word);
            if (head != Words.ROOT) {
                String relation = relations[words.relation(word)];
                builder.attach(offset + word, offset + head, relation.equals(ROOT) ? "dep" : relation);
            } else if (root == AnnotatedText.ROOT) {
                builder.attach(offset + word, AnnotatedText.ROOT, ROOT);
                first = offset + word;
            } else {
                builder.attach(offset + word, root, "parataxis");
            }
        }
        return first;
    }

    private void addNames(int offset, AnnotatedText.Builder builder) {
        NameKind[] kinds = NameKind.values();
        int start = 0;
        for (int word = 1; word <= words.size(); word++) {
            if (word == words.size() || words.name(word) != words.name(start)) {
                if (words.name(start) > 0) {
                    builder.name(offset + start, offset + word, kinds[words.name(start) - 1]);
                }
                start = word;
            }
        }
    }

    @Override
    public Timing timing() {
        return new Timing(parsedSentences, parsing, total);
    }
}
