package org.rapporteur.extract.quotation;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.extract.DataTable;
import org.rapporteur.extract.DataTable.Row;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Sentence;

/** Tells through what somebody spoke, from the words around the content: {@code media.tsv}. */
final class Media {
    private static final Set<String> LEADING = Set.of("in", "at", "on", "during", "via", "through", "by", "to", "from");

    private final List<Medium> media;

    private record Medium(List<String> words, String name, Set<String> kept) {}

    private Media(List<Medium> media) {
        this.media = media;
    }

    static Media load() {
        return new Media(DataTable.read(Media.class, "media.tsv", "words", "medium", "kept").stream()
                .map(Media::medium)
                .toList());
    }

    private static Medium medium(Row row) {
        return new Medium(List.of(row.get("words").split(" ")), row.get("medium"), Set.copyOf(row.list("kept")));
    }

    /** The medium that the sentence names outside the content; empty where it names none. */
    Optional<String> in(Sentence sentence, BitSet content) {
        for (Medium medium : media) {
            int last = sentence.endToken() - medium.words().size();
            for (int at = sentence.firstToken(); at <= last; at++) {
                if (stands(sentence.in(), at, medium, content) && isLedIn(sentence, at)) {
                    return Optional.of(name(sentence, at, medium));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean stands(AnnotatedText text, int at, Medium medium, BitSet content) {
        return IntStream.range(0, medium.words().size())
                .allMatch(word -> !content.get(at + word)
                        && lemma(text, at + word).equals(medium.words().get(word)));
    }

    private static String lemma(AnnotatedText text, int at) {
        return text.token(at).lemma().toLowerCase(Locale.ROOT);
    }

    /** Behind a preposition, with its own words between: "at a regular briefing". */
    private static boolean isLedIn(Sentence sentence, int at) {
        for (int before = at - 1; before >= Math.max(sentence.firstToken(), at - 5); before--) {
            String word = lemma(sentence.in(), before);
            if (LEADING.contains(word)) {
                return true;
            }
            if (sentence.in().token(before).tag().startsWith("VB") && !sentence.in().token(before).is("amod")) {
                return false;
            }
        }
        return false;
    }

    private static String name(Sentence sentence, int at, Medium medium) {
        int first = at;
        while (first > sentence.firstToken() && medium.kept().contains(lower(sentence, first - 1))) {
            first--;
        }
        String kept = IntStream.range(first, at).mapToObj(word -> lower(sentence, word) + " ").collect(Collectors.joining());
        return kept + medium.name();
    }

    private static String lower(Sentence sentence, int at) {
        return sentence.in().token(at).form().toLowerCase(Locale.ROOT);
    }
}
