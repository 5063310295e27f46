package org.rapporteur.extract.quotation;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.extract.DataTable;
import org.rapporteur.extract.DataTable.Row;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Tells through what somebody spoke, from the words around the content: {@code media.tsv}. */
final class Media {
    private static final Set<String> LEADING = Set.of("in", "at", "on", "during", "via", "through", "by", "to", "from");

    private final Map<String, List<Medium>> byFirstWord;

    private record Medium(int rank, List<String> words, String name, Set<String> kept) {}

    private record Found(Medium medium, int at) {}

    private Media(List<Medium> media) {
        byFirstWord = media.stream()
                .collect(Collectors.groupingBy(medium -> medium.words().get(0)));
    }

    static Media load() {
        List<Row> rows = DataTable.read(Media.class, "media.tsv", "words", "medium", "kept");
        return new Media(IntStream.range(0, rows.size())
                .mapToObj(rank -> medium(rank, rows.get(rank)))
                .toList());
    }

    private static Medium medium(int rank, Row row) {
        return new Medium(rank, List.of(row.get("words").split(" ")), row.get("medium"), Set.copyOf(row.list("kept")));
    }

    /** The medium of a saying: what its sentence names, or to whom it was told, press or agency. */
    Optional<String> of(Saying saying) {
        return in(saying.cue().sentence(), saying.content()).or(() -> told(saying));
    }

    /** "told reporters", "told Reuters": remarks to the press. */
    private static Optional<String> told(Saying saying) {
        if (!saying.cue().lemma().equals("tell")) {
            return Optional.empty();
        }
        return saying.cue()
                .dependents()
                .filter(listener -> listener.index() > saying.cue().index() && !saying.holds(listener))
                .filter(listener -> listener.is("obj") || listener.is("iobj"))
                .filter(Media::isPress)
                .findFirst()
                .map(listener -> "remarks to " + listener.form());
    }

    private static boolean isPress(Token listener) {
        boolean press = Set.of("reporter", "journalist", "press", "media")
                .contains(listener.lemma().toLowerCase(Locale.ROOT));
        return press
                || listener.name()
                        .filter(name -> name.kind() == NameKind.ORGANISATION)
                        .isPresent();
    }

    /** The medium that the sentence names outside the content; empty where it names none. */
    private Optional<String> in(Sentence sentence, BitSet content) {
        return IntStream.range(sentence.firstToken(), sentence.endToken())
                .filter(at -> !content.get(at))
                .boxed()
                .flatMap(at -> byFirstWord.getOrDefault(lemma(sentence.in(), at), List.of()).stream()
                        .map(medium -> new Found(medium, at)))
                .filter(found -> stands(sentence, found, content) && isLedIn(sentence, found.at()))
                .min(Comparator.comparingInt(found -> found.medium().rank()))
                .map(found -> name(sentence, found.at(), found.medium()));
    }

    private static boolean stands(Sentence sentence, Found found, BitSet content) {
        List<String> words = found.medium().words();
        return found.at() + words.size() <= sentence.endToken()
                && IntStream.range(0, words.size())
                        .allMatch(word -> !content.get(found.at() + word)
                                && lemma(sentence.in(), found.at() + word).equals(words.get(word)));
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
            if (sentence.in().token(before).tag().startsWith("VB")
                    && !sentence.in().token(before).is("amod")) {
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
        String kept = IntStream.range(first, at)
                .mapToObj(word -> lower(sentence, word) + " ")
                .collect(Collectors.joining());
        return kept + medium.name();
    }

    private static String lower(Sentence sentence, int at) {
        return sentence.in().token(at).form().toLowerCase(Locale.ROOT);
    }
}
