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
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.language.reader.ReaderModel;
import org.rapporteur.language.tag.LemmaTable;
import org.rapporteur.language.word.Clusters;
import org.rapporteur.language.word.Vocabulary;
import org.rapporteur.training.ParserTraining.Lesson;
import org.rapporteur.training.corpus.NewsTexts;

/**
 * Teaches the reader from a folder of treebanks and writes its model file. The same treebanks give
 * the same file: every part has a random source of its own with a fixed seed, so that it does not
 * matter which thread comes first.
 */
final class TeachReader {
    static final String VERSION = "4";

    private static final long SEED = 20_261_122;
    private static final int THREADS = 2;
    private static final int SEGMENTER_ROUNDS = 3;
    private static final int SEGMENTERS = 3;
    private static final int PARSERS = 3;
    private static final int GREEDY_ROUNDS = 2;
    private static final int BEAM_ROUNDS = 1;
    private static final int ROUNDS_BY_HAND = 1;
    private static final int BEAM = 4;

    // More voted news would outweigh the sentences' ends set by hand.
    private static final int SEGMENTER_VOTED = 30_000;
    private static final int VOTED_IN_TEXT = 24;
    private static final int VOTED_IN_PARAGRAPH = 8;

    private static final System.Logger LOG = System.getLogger(TeachReader.class.getName());

    private final Path treebanks;
    private final List<Tree> gold;
    private final List<Tree> silver;
    private final List<Tree> more;
    private final Numbering tags;
    private final Numbering universals;
    private final Numbering relations;

    private TeachReader(Path treebanks, List<Path> voted) throws IOException {
        this.treebanks = treebanks;
        this.gold = new ArrayList<>(read("ewt-train"));
        gold.addAll(read("gum-train"));
        this.silver = read("news-silver");
        this.more = new ArrayList<>();
        for (Path each : voted) {
            more.addAll(Treebank.read(each));
        }
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
     * @param args the folder of treebanks, the file to write, and files of more voted trees, if any: their
     *     tags are a reader's own and are not learnt from
     */
    public static void main(String[] args) throws Exception {
        if (args.length < 2) {
            throw new IllegalArgumentException(
                    "Give the folder of treebanks, the model file to write, and files of more voted trees, if any");
        }
        List<Path> voted =
                Arrays.stream(args).skip(2).map(each -> Path.of(each)).toList();
        new TeachReader(Path.of(args[0]), voted).teach(Path.of(args[1]));
    }

    private List<Tree> read(String name) throws IOException {
        return Treebank.read(treebanks.resolve(name + ".conllu.gz"));
    }

    private void teach(Path file) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        try {
            LOG.log(Level.INFO, "{0} trees by hand, {1} voted", gold.size(), silver.size() + more.size());
            SegmenterTraining segmenting = segmenter();
            LOG.log(Level.INFO, "segmenter taught");
            Clusters clusters = clusters(segmenting);
            LOG.log(Level.INFO, "{0} words in clusters", clusters.size());
            Vocabulary vocabulary = new Vocabulary(clusters, LexiconTraining.learn(gold, silver, tags));
            LessonBook book = new LessonBook(gold, silver, more, tags, universals, vocabulary, SEED);
            LemmaTable lemmas = LemmaTraining.learn(gold, silver);
            List<Lesson> lessons = book.tagged(lemmas, workers);
            LOG.log(Level.INFO, "lessons tagged");
            Future<TaggerTraining> tagging = workers.submit(() -> book.tagger());
            LessonBook.Naming naming = book.name(lessons, workers);
            LOG.log(Level.INFO, "lessons named, {0}", naming.agreement());
            ParserTraining drafting = new DraftTraining(lessons, tags, relations, SEED).draft(workers);
            LOG.log(Level.INFO, "lessons drafted");
            ParserTraining parsing = parser(lessons, workers);
            LOG.log(Level.INFO, "parser taught");
            TaggerTraining tagger = tagging.get();
            write(file, segmenting, vocabulary, tagger, drafting, parsing, naming, lemmas);
        } finally {
            workers.shutdown();
        }
    }

    // Several that learnt from the same lessons in other orders err less by chance when their weights are added.
    private ParserTraining parser(List<Lesson> lessons, ExecutorService workers)
            throws ExecutionException, InterruptedException {
        ParserTraining joined = parser(lessons, SEED, workers);
        for (int another = 1; another < PARSERS; another++) {
            joined.join(parser(lessons, SEED + another, workers));
        }
        return joined;
    }

    private ParserTraining parser(List<Lesson> lessons, long seed, ExecutorService workers)
            throws ExecutionException, InterruptedException {
        ParserTraining parsing = new ParserTraining(tags, relations);
        Random order = new Random(seed);
        parsing.learnGreedily(lessons, GREEDY_ROUNDS, order);
        parsing.learnWithBeam(lessons, BEAM, BEAM_ROUNDS, order, workers, THREADS);
        List<Lesson> byHand = lessons.subList(0, gold.size());
        parsing.learnWithBeam(byHand, BEAM, ROUNDS_BY_HAND, order, workers, THREADS);
        return parsing;
    }

    private List<Tree> all() {
        List<Tree> all = new ArrayList<>(gold);
        all.addAll(silver);
        return all;
    }

    private SegmenterTraining segmenter() {
        List<RawText> texts = new ArrayList<>();
        for (RawText.Setting setting : RawText.Setting.values()) {
            texts.addAll(RawText.of(gold, setting));
        }
        List<Tree> voted = silver.subList(0, Math.min(SEGMENTER_VOTED, silver.size()));
        List<RawText> guessed = RawText.guessed(voted, VOTED_IN_TEXT, VOTED_IN_PARAGRAPH, RawText.Setting.EMPTY_LINES);
        SegmenterTraining segmenter = new SegmenterTraining().learn(texts, guessed, SEGMENTER_ROUNDS, new Random(SEED));
        for (int another = 1; another < SEGMENTERS; another++) {
            Random order = new Random(SEED + another);
            segmenter.join(new SegmenterTraining().learn(texts, guessed, SEGMENTER_ROUNDS, order));
        }
        return segmenter;
    }

    private Clusters clusters(SegmenterTraining segmenting) throws IOException {
        Path file = treebanks.resolve("unlabelled-news.jsonl.gz");
        Collection<String> texts = Files.exists(file) ? NewsTexts.read(file).values() : List.of();
        return ClusterTraining.learn(all(), texts, segmenting.segmenter());
    }

    private void write(
            Path file,
            SegmenterTraining segmenting,
            Vocabulary vocabulary,
            TaggerTraining tagging,
            ParserTraining drafting,
            ParserTraining parsing,
            LessonBook.Naming naming,
            LemmaTable lemmas)
            throws IOException {
        ReaderModel.Names names =
                new ReaderModel.Names(List.of(tags.names()), List.of(universals.names()), List.of(relations.names()));
        List<ReaderModel.Table> tables = List.of(
                segmenting.tokenEnds()::writeTo,
                segmenting.sentenceEnds()::writeTo,
                vocabulary::write,
                tagging.penn()::writeTo,
                tagging.universal()::writeTo,
                drafting.transitions()::writeTo,
                drafting.labels()::writeTo,
                parsing.transitions()::writeTo,
                parsing.labels()::writeTo,
                naming.names().perceptron()::writeTo);
        ByteArrayOutputStream draft = new ByteArrayOutputStream();
        ReaderModel.write(
                draft, header(gold.size(), silver.size(), more.size()), names, segmenting.fused(), tables, lemmas);
        Map<String, String> header = header(gold.size(), silver.size(), more.size());
        header.put("names held out, against the tagger of names", naming.agreement());
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

    static Map<String, String> header(int byHand, int voted, int more) {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("version", VERSION);
        header.put("licence", "CC BY-SA 4.0, see MODEL-LICENSE.md");
        header.put(
                "learnt from",
                "UD English EWT (train), UD English GUM (train, without news and non-commercial genres), "
                        + "and parsers' votes on news articles under Apache-2.0; clusters of words from more such articles");
        header.put("sentences", byHand + " by hand, " + voted + " and " + more + " voted");
        header.put("seed", Long.toString(SEED));
        header.put(
                "rounds",
                LessonBook.TAGGERS + " taggers " + LessonBook.TAGGER_ROUNDS + " and by hand " + LessonBook.TAGGER_ROUNDS
                        + ", segmenter "
                        + SEGMENTERS + " times " + SEGMENTER_ROUNDS + ", parser that drafts " + DraftTraining.ROUNDS
                        + ", " + PARSERS + " parsers greedy " + GREEDY_ROUNDS
                        + ", beam " + BEAM + ' ' + BEAM_ROUNDS + " and by hand " + ROUNDS_BY_HAND);
        return header;
    }
}
