package org.rapporteur.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Part;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.training.corpus.NewsTexts;
import org.rapporteur.training.teacher.CoreNlpTeacher;

/**
 * Makes voted trees of news texts: the shipped reader cuts and tags; where it and CoreNLP's neural parser hang
 * a word on the same head that head is kept, else left open; a relation is kept where both give the same,
 * subtypes aside. Names are those of CoreNLP's tagger of names. {@link TeachReader} learns from the file.
 */
final class VoteTrees {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    // Sentences on which the two agree less are tables, lists and scraps.
    private static final double LEAST_AGREEMENT = 0.6;

    private final LanguageEngine reader;
    private final CoreNlpTeacher teacher;
    private final Set<String> seen = new HashSet<>();
    private int left;

    private VoteTrees(LanguageEngine reader, CoreNlpTeacher teacher, int most) {
        this.reader = reader;
        this.teacher = teacher;
        this.left = most;
    }

    /**
     * Votes and writes.
     *
     * @param args the articles, JSON Lines; the file to write, CoNLL-U, gzipped; how many sentences at most
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException(
                    "Give a file of articles, the file of trees to write, and how many sentences it may have");
        }
        int most = Integer.parseInt(args[2]);
        VoteTrees votes = new VoteTrees(ReaderFactory.load().create(), CoreNlpTeacher.load(), most);
        try (Writer out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))), StandardCharsets.UTF_8))) {
            for (String text : NewsTexts.read(Path.of(args[0])).values()) {
                votes.write(text, out);
            }
        }
    }

    private void write(String text, Writer out) throws IOException {
        if (left == 0) {
            return;
        }
        for (Sentence sentence : reader.annotate(Part.TEXT, text).sentences()) {
            boolean fits = sentence.size() >= SHORTEST && sentence.size() <= LONGEST;
            if (left > 0 && fits && seen.add(sentence.quote().text())) {
                String rows = rows(sentence, teacher.teach(sentence));
                out.write(rows);
                left -= rows.isEmpty() ? 0 : 1;
            }
        }
    }

    private static String rows(Sentence read, AnnotatedText taught) {
        StringBuilder rows = new StringBuilder();
        int agreed = 0;
        for (int word = 0; word < read.size(); word++) {
            Token mine = read.in().token(read.firstToken() + word);
            Token other = taught.token(word);
            boolean same = head(mine, read.firstToken()) == head(other, 0);
            agreed += same ? 1 : 0;
            rows.append(row(word, mine, other, same ? head(other, 0) : Tree.OPEN));
        }
        return agreed < LEAST_AGREEMENT * read.size() ? "" : rows.append('\n').toString();
    }

    // Counted from 1 within the sentence, 0 for the root.
    private static int head(Token token, int first) {
        return token.head().map(head -> head.index() - first + 1).orElse(0);
    }

    private static String row(int word, Token mine, Token other, int head) {
        boolean sameRelation = head != Tree.OPEN && base(mine).equals(base(other));
        String relation = sameRelation ? mine.relation() : Tree.NONE;
        String name = other.name().map(found -> "NE=" + kind(found.kind())).orElse(Tree.NONE);
        return String.join(
                        "\t",
                        Integer.toString(word + 1),
                        mine.form(),
                        Tree.NONE,
                        Tree.NONE,
                        mine.tag(),
                        Tree.NONE,
                        Integer.toString(head),
                        relation,
                        Tree.NONE,
                        name)
                + '\n';
    }

    private static String base(Token token) {
        String relation = token.relation();
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static String kind(NameKind kind) {
        return switch (kind) {
            case PERSON -> "PERSON";
            case ORGANISATION -> "ORGANIZATION";
            case LOCATION -> "LOCATION";
        };
    }
}
