package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.rapporteur.language.tag.LemmaTable;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.word.Vocabulary;
import org.rapporteur.language.word.Words;
import org.rapporteur.training.ParserTraining.Lesson;

/**
 * Trees with their words as the reader would see them, for the parser to learn from: tagged and named
 * by parts that have not learnt from the sentence.
 */
final class LessonBook {
    private static final int FOLDS = 4;
    private static final int BLOCK = 50;
    static final int TAGGERS = 3;
    static final int TAGGER_ROUNDS = 2;

    private static final int FOLD_ROUNDS = 3;
    private static final int NAME_ROUNDS = 4;
    private static final int HELD_OUT = 500;

    private final List<Tree> gold;
    private final List<Tree> silver;
    private final List<Tree> more;
    private final Numbering tags;
    private final Numbering universals;
    private final Vocabulary vocabulary;
    private final long seed;

    /**
     * @param gold trees by hand
     * @param silver trees with tags and dependencies that teachers gave
     * @param more trees with dependencies alone
     */
    LessonBook(
            List<Tree> gold,
            List<Tree> silver,
            List<Tree> more,
            Numbering tags,
            Numbering universals,
            Vocabulary vocabulary,
            long seed) {
        this.gold = gold;
        this.silver = silver;
        this.more = more;
        this.tags = tags;
        this.universals = universals;
        this.vocabulary = vocabulary;
        this.seed = seed;
    }

    /** Teaches taggers from all trees that have tags, each in another order, and joins them. */
    TaggerTraining tagger() {
        TaggerTraining joined = tagger(gold, silver, seed);
        for (int another = 1; another < TAGGERS; another++) {
            joined.join(tagger(gold, silver, seed + another));
        }
        return joined;
    }

    // Teachers tag by other customs here and there; what is set by hand has the last word.
    private TaggerTraining tagger(List<Tree> byHand, List<Tree> voted, long order) {
        List<Tree> all = new ArrayList<>(byHand);
        all.addAll(voted);
        Random random = new Random(order);
        return new TaggerTraining(vocabulary, tags, universals)
                .learn(all, TAGGER_ROUNDS, random)
                .learn(byHand, TAGGER_ROUNDS, random);
    }

    // Taggers that each have not seen a quarter of the sentences, in blocks, to tag that quarter with.
    private List<Future<Tagger>> folds(ExecutorService workers) {
        List<Future<Tagger>> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Callable<Tagger> task = () ->
                    tagger(without(gold, held), without(silver, held), seed).tagger();
            folds.add(workers.submit(task));
        }
        return folds;
    }

    private static List<Tree> without(List<Tree> trees, int held) {
        List<Tree> others = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            if (i / BLOCK % FOLDS != held) {
                others.add(trees.get(i));
            }
        }
        return others;
    }

    /** Lessons with tags and lemmas, those by hand before the voted ones. */
    List<Lesson> tagged(LemmaTable lemmas, ExecutorService workers) throws ExecutionException, InterruptedException {
        List<Future<Tagger>> folds = folds(workers);
        List<Lesson> lessons = new ArrayList<>();
        for (List<Tree> trees : List.of(gold, silver, more)) {
            for (int i = 0; i < trees.size(); i++) {
                Words words = new Words(trees.get(i).size());
                trees.get(i).fill(words);
                vocabulary.mark(words);
                folds.get(i / BLOCK % FOLDS).get().tag(words);
                setLemmas(trees.get(i), words, lemmas);
                lessons.add(new Lesson(trees.get(i), words));
            }
        }
        return lessons;
    }

    private void setLemmas(Tree tree, Words words, LemmaTable lemmas) {
        for (int i = 0; i < tree.size(); i++) {
            String form = tree.nodes().get(i).form();
            words.setLemma(i, lemmas.lemma(LemmaTable.normal(form, 0, form.length()), tags.name(words.tag(i))));
        }
    }

    /** What was learnt of names, and how well it agrees with names held out. */
    record Naming(NameTraining names, String agreement) {}

    /**
     * Names the lessons: the voted ones by a finder taught on the other half of them, those by hand by one
     * taught on all.
     */
    Naming name(List<Lesson> lessons, ExecutorService workers) throws ExecutionException, InterruptedException {
        List<Lesson> voted = lessons.subList(gold.size(), lessons.size());
        // Finders write into the words that they learn from, so that only one may learn from a sentence at a time.
        NameTraining whole = names(voted, NAME_ROUNDS);
        List<Lesson> first = voted.subList(0, voted.size() / 2);
        List<Lesson> second = voted.subList(voted.size() / 2, voted.size());
        Future<NameTraining> learning = workers.submit(() -> names(second, FOLD_ROUNDS));
        NameTraining byFirst = names(first, FOLD_ROUNDS);
        NameTraining bySecond = learning.get();
        byFirst.name(second);
        bySecond.name(first);
        whole.name(lessons.subList(0, gold.size()));
        List<Lesson> held = second.subList(0, Math.min(HELD_OUT, second.size()));
        return new Naming(whole, String.format(Locale.ROOT, "F1 %.1f", NameTraining.agreement(held)));
    }

    private NameTraining names(List<Lesson> lessons, int rounds) {
        return new NameTraining().learn(lessons, rounds, new Random(seed));
    }
}
