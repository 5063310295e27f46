package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.rapporteur.language.parse.Drafter;
import org.rapporteur.training.ParserTraining.Lesson;

/**
 * Teaches the parser that drafts, from mirrored sentences, and drafts the lessons for the parser that reads the
 * drafts: each lesson by one that has not learnt from it, since drafts of what was learnt are too good.
 */
final class DraftTraining {
    private static final int FOLDS = 4;
    private static final int BLOCK = 50;
    static final int ROUNDS = 2;

    private final List<Lesson> lessons;
    private final List<Lesson> mirrored;
    private final Numbering tags;
    private final Numbering relations;
    private final long seed;

    /**
     * @param lessons tagged and named
     */
    DraftTraining(List<Lesson> lessons, Numbering tags, Numbering relations, long seed) {
        this.lessons = lessons;
        this.mirrored = lessons.stream().map(Lesson::mirrored).toList();
        this.tags = tags;
        this.relations = relations;
        this.seed = seed;
    }

    /**
     * Drafts all lessons.
     *
     * @return the parser taught from all of them, for sentences that nobody has seen
     */
    ParserTraining draft(ExecutorService workers) throws ExecutionException, InterruptedException {
        List<Future<Void>> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Callable<Void> task = () -> draft(held);
            folds.add(workers.submit(task));
        }
        Future<ParserTraining> whole = workers.submit(() -> learn(mirrored));
        for (Future<Void> fold : folds) {
            fold.get();
        }
        return whole.get();
    }

    private Void draft(int held) {
        List<Lesson> others = new ArrayList<>();
        for (int i = 0; i < mirrored.size(); i++) {
            if (fold(i) != held) {
                others.add(mirrored.get(i));
            }
        }
        Drafter drafter = drafter(learn(others));
        for (int i = 0; i < lessons.size(); i++) {
            if (fold(i) == held) {
                drafter.draft(lessons.get(i).words());
            }
        }
        return null;
    }

    private static int fold(int lesson) {
        return lesson / BLOCK % FOLDS;
    }

    private ParserTraining learn(List<Lesson> from) {
        ParserTraining training = ParserTraining.ofDrafts(tags, relations);
        training.learnGreedily(from, ROUNDS, new Random(seed));
        return training;
    }

    private static Drafter drafter(ParserTraining taught) {
        return new Drafter(taught.transitions().quantised(), taught.labels().quantised(), taught.tags());
    }
}
