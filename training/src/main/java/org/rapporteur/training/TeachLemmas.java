package org.rapporteur.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.reader.ReaderModel;
import org.rapporteur.language.tag.LemmaTable;

/** Teaches a model's dictionary forms anew, from the treebanks that {@link TeachReader} reads; all else stays. */
final class TeachLemmas {
    private TeachLemmas() {}

    /**
     * Teaches and writes.
     *
     * @param args the folder of treebanks, and the model file, which is replaced
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Give the folder of treebanks and the model file to change");
        }
        Path treebanks = Path.of(args[0]);
        Path file = Path.of(args[1]);
        List<Tree> gold = new ArrayList<>(Treebank.read(treebanks.resolve("ewt-train.conllu.gz")));
        gold.addAll(Treebank.read(treebanks.resolve("gum-train.conllu.gz")));
        List<Tree> silver = Treebank.read(treebanks.resolve("news-silver.conllu.gz"));
        LemmaTable lemmas = LemmaTraining.learn(gold, silver);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ReaderModel.replaceLemmas(in, lemmas, changed);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            changed.writeTo(out);
        }
    }
}
