package org.rapporteur.training;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.language.reader.ReaderModel;
import org.rapporteur.language.tag.LemmaTable;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.word.Words;
import org.rapporteur.training.ParserTraining.Lesson;

/**
 * Teaches the reader from a folder of treebanks and writes its model file. The same treebanks give
 * the same file: every part has a random source of its own with a fixed seed, so that it does not
 * matter which thread comes first.
 */
final class TeachReader {
    static final String VERSION = "1";

    private static final long SEED = 20_261_122;
    private static final int FOLDS = 4;
    private static final int BLOCK = 50;
    private static final int TAGGER_ROUNDS = 4;
    private static final int FOLD_ROUNDS = 3;
    private static final int SEGMENTER_ROUNDS = 5;
    private static final int NAME_ROUNDS = 4;
    private static final int GREEDY_ROUNDS = 4;
    private static final int BEAM_ROUNDS = 2;
    private static final int BEAM = 4;

    private static final System.Logger LOG = System.getLogger(TeachReader.class.getName());

    private final Path treebanks;
    private final List<Tree> gold;
    private final List<Tree> silver;
    private final Numbering tags;
    private final Numbering universals;
    private final Numbering relations;

    private TeachReader(Path treebanks) throws IOException {
        this.treebanks = treebanks;
        this.gold = new ArrayList<>(read("ewt-train"));
        gold.addAll(read("gum-train"));
        this.silver = read("news-silver");
        this.tags = Numbering.of(
                gold.stream().flatMap(tree -> tree.nodes().stream()).map(Tree.Node::tag));
        this.universals = Numbering.of(
                gold.stream().flatMap(tree -> tree.nodes().stream()).map(Tree.Node::universal));
        this.relations = Numbering.of(
                gold.stream().flatMap(tree -> tree.nodes().stream()).map(Tree.Node::relation));
    }

    /**
     * Teaches and writes.
     *
     * @param args the folder of treebanks, and the file to write
     */
    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            throw new IllegalArgumentException("Give the folder of treebanks and the model file to write");
        }
        new TeachReader(Path.of(args[0])).teach(Path.of(args[1]));
    }

    private List<Tree> read(String name) throws IOException {
        return Treebank.read(treebanks.resolve(name + ".conllu.gz"));
    }

    private void teach(Path file) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Tagger>> folds = folds(workers);
            Future<TaggerTraining> tagging = workers.submit(() -> tagger(all(), TAGGER_ROUNDS));
            Future<SegmenterTraining> segmenting = workers.submit(this::segmenter);
            LOG.log(Level.INFO, "{0} trees by hand, {1} voted", gold.size(), silver.size());
            LemmaTable lemmas = LemmaTraining.learn(gold, silver);
            List<Lesson> lessons = lessons(folds, lemmas);
            LOG.log(Level.INFO, "tagged");
            NameTraining naming = nameAll(lessons, workers);
            LOG.log(Level.INFO, "named");
            ParserTraining parsing = parser(lessons);
            write(file, segmenting.get(), tagging.get(), parsing, naming, lemmas);
        } finally {
            workers.shutdown();
        }
    }

    private List<Tree> all() {
        List<Tree> all = new ArrayList<>(gold);
        all.addAll(silver);
        return all;
    }

    private TaggerTraining tagger(List<Tree> trees, int rounds) {
        return new TaggerTraining(tags, universals).learn(trees, rounds, new Random(SEED));
    }

    private SegmenterTraining segmenter() {
        List<RawText> texts = new ArrayList<>();
        for (RawText.Setting setting : RawText.Setting.values()) {
            texts.addAll(RawText.of(gold, setting));
        }
        List<RawText> guessed = RawText.guessed(silver, 24, 4, RawText.Setting.EMPTY_LINES);
        return new SegmenterTraining().learn(texts, guessed, SEGMENTER_ROUNDS, new Random(SEED));
    }

    // Taggers that each have not seen a quarter of the sentences, in blocks, to tag that quarter with.
    private List<Future<Tagger>> folds(ExecutorService workers) {
        List<Future<Tagger>> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Callable<Tagger> task = () -> {
                List<Tree> others = without(gold, held);
                others.addAll(without(silver, held));
                return tagger(others, FOLD_ROUNDS).tagger();
            };
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

    private List<Lesson> lessons(List<Future<Tagger>> folds, LemmaTable lemmas)
            throws ExecutionException, InterruptedException {
        List<Lesson> lessons = new ArrayList<>();
        for (List<Tree> trees : List.of(gold, silver)) {
            for (int i = 0; i < trees.size(); i++) {
                Words words = new Words();
                trees.get(i).fill(words);
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

    // Voted trees get names from a finder taught on the other half of them; trees by hand have none to teach.
    private NameTraining nameAll(List<Lesson> lessons, ExecutorService workers)
            throws ExecutionException, InterruptedException {
        List<Lesson> named = lessons.subList(gold.size(), lessons.size());
        List<Lesson> first = named.subList(0, named.size() / 2);
        List<Lesson> second = named.subList(named.size() / 2, named.size());
        NameTraining whole = names(named, NAME_ROUNDS);
        Future<NameTraining> learning = workers.submit(() -> names(second, FOLD_ROUNDS));
        NameTraining byFirst = names(first, FOLD_ROUNDS);
        NameTraining bySecond = learning.get();
        byFirst.name(second);
        bySecond.name(first);
        whole.name(lessons.subList(0, gold.size()));
        return whole;
    }

    private static NameTraining names(List<Lesson> lessons, int rounds) {
        return new NameTraining().learn(lessons, rounds, new Random(SEED));
    }

    private ParserTraining parser(List<Lesson> lessons) {
        ParserTraining parser = new ParserTraining(tags, relations);
        Random random = new Random(SEED);
        parser.learnGreedily(lessons, GREEDY_ROUNDS, random);
        LOG.log(Level.INFO, "parser taught greedily");
        parser.learnWithBeam(lessons, BEAM, BEAM_ROUNDS, random);
        LOG.log(Level.INFO, "parser taught with a beam");
        return parser;
    }

    private void write(
            Path file,
            SegmenterTraining segmenting,
            TaggerTraining tagging,
            ParserTraining parsing,
            NameTraining naming,
            LemmaTable lemmas)
            throws IOException {
        ReaderModel.Names names =
                new ReaderModel.Names(List.of(tags.names()), List.of(universals.names()), List.of(relations.names()));
        List<ReaderModel.Table> tables = List.of(
                segmenting.tokenEnds()::writeTo,
                segmenting.sentenceEnds()::writeTo,
                tagging.penn()::writeTo,
                tagging.universal()::writeTo,
                parsing.transitions()::writeTo,
                parsing.labels()::writeTo,
                naming.perceptron()::writeTo);
        ByteArrayOutputStream draft = new ByteArrayOutputStream();
        ReaderModel.write(draft, header(), names, segmenting.fused(), tables, lemmas);
        Map<String, String> header = header();
        header.putAll(figures(ReaderModel.read(new ByteArrayInputStream(draft.toByteArray())), treebanks));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ReaderModel.write(out, header, names, segmenting.fused(), tables, lemmas);
        }
    }

    /** What a model reaches on the trees held out, those that the folder has. */
    static Map<String, String> figures(ReaderModel model, Path treebanks) throws IOException {
        Map<String, String> figures = new LinkedHashMap<>();
        ReaderFactory readers = new ReaderFactory(model, ReaderFactory.BEAM);
        for (String held : List.of("gum-news-dev", "ewt-dev")) {
            Path file = treebanks.resolve(held + ".conllu.gz");
            if (Files.exists(file)) {
                Figures measured = new Figures(readers.create());
                List<Tree> trees = Treebank.read(file);
                figures.put(held + ", tokens given", measured.givenTokens(trees));
                figures.put(held + ", raw text", measured.rawText(trees));
            }
        }
        return figures;
    }

    private Map<String, String> header() {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("version", VERSION);
        header.put("licence", "CC BY-SA 4.0, see MODEL-LICENSE.md");
        header.put(
                "learnt from",
                "UD English EWT (train), UD English GUM (train, without news and non-commercial genres), "
                        + "and parsers' votes on news articles under Apache-2.0");
        header.put("sentences", gold.size() + " by hand, " + silver.size() + " voted");
        header.put("seed", Long.toString(SEED));
        header.put(
                "rounds",
                "tagger " + TAGGER_ROUNDS + ", segmenter " + SEGMENTER_ROUNDS + ", names " + NAME_ROUNDS
                        + ", parser greedy " + GREEDY_ROUNDS + ", parser beam " + BEAM + ' ' + BEAM_ROUNDS);
        return header;
    }
}
