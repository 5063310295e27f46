package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.Token;

/**
 * The frames of {@code frames.tsv}, found by their triggers. Immutable, safe for threads; read once
 * and shared.
 */
public final class FrameLexicon {
    private final Map<String, List<Frame>> byWord = new HashMap<>();
    private final List<Frame> frames = new ArrayList<>();
    private final Map<String, List<String>> classesByWord = new HashMap<>();
    private final Meanings meanings = Meanings.load();

    private FrameLexicon() {}

    /**
     * Reads the program's own frames.
     *
     * @throws IllegalStateException naming file and line, when one is wrong
     */
    public static FrameLexicon load() {
        Map<String, Set<String>> classes = new TreeMap<>();
        TableReader.read(
                "classes.tsv",
                2,
                cells -> classes.put(
                        cells.get(0), new TreeSet<>(List.of(cells.get(1).split(",\\s*")))));
        FrameParser parser = new FrameParser(classes);
        FrameLexicon lexicon = new FrameLexicon();
        classes.forEach((name, words) -> words.forEach(word -> lexicon.classesByWord
                .computeIfAbsent(word, unused -> new ArrayList<>())
                .add(name)));
        TableReader.read("frames.tsv", 6, cells -> parser.parse(cells).forEach(lexicon::add));
        return lexicon;
    }

    private void add(Frame frame) {
        frames.add(frame);
        List<String> words = frame.trigger();
        String key = words.contains("of") ? words.get(0) : words.get(words.size() - 1);
        byWord.computeIfAbsent(key, unused -> new ArrayList<>()).add(frame);
    }

    /** Classes of words of like meaning. */
    Meanings meanings() {
        return meanings;
    }

    /** The names of the classes of {@code classes.tsv} that the token's word is in, in name order. */
    List<String> classesOf(Token token) {
        return classesByWord.getOrDefault(WordSet.lemma(token), List.of());
    }

    /** All frames, in the order of the file. */
    List<Frame> frames() {
        return List.copyOf(frames);
    }

    /** The frame that fits best with the token as its trigger; of equals, the first in the file. */
    Optional<FrameMatch> match(Token token) {
        List<Frame> candidates = triggeredBy(token);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Arguments arguments = Arguments.of(token);
        // Candidates stand in the order of the file, and of equals the first is the greatest.
        return candidates.stream()
                .filter(frame -> FrameMatch.fits(frame, arguments))
                .max(Comparator.comparingDouble(Frame::specificity))
                .map(frame -> new FrameMatch(frame, arguments));
    }

    /** "The Sudan-backed rebels", where an engine takes the compound apart. */
    private static boolean isBehindHyphen(Token token) {
        return token.index() > token.sentence().firstToken()
                && token.in().token(token.index() - 1).form().equals("-");
    }

    /** All frames that the token may trigger, whatever else they ask for. */
    List<Frame> triggeredBy(Token token) {
        Optional<Frame.Kind> kind = kindOf(token);
        List<Frame> ofWord = kind.isEmpty() ? List.of() : byWord.getOrDefault(WordSet.lemma(token), List.of());
        return ofWord.isEmpty()
                ? ofWord
                : ofWord.stream()
                        .filter(frame -> frame.kind() == kind.orElseThrow())
                        .toList();
    }

    private static Optional<Frame.Kind> kindOf(Token token) {
        if (Syntax.isVerb(token)) {
            // "the detained editor" tells of an editor, not of a detention.
            boolean attribute = token.is("amod") || token.is("compound") || isBehindHyphen(token);
            return attribute ? Optional.empty() : Optional.of(Frame.Kind.VERB);
        }
        if (Syntax.isNoun(token)) {
            return Optional.of(Frame.Kind.NOUN);
        }
        return token.tag().startsWith("JJ") ? Optional.of(Frame.Kind.ADJECTIVE) : Optional.empty();
    }
}
