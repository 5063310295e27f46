package org.rapporteur.training.teacher;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnnotatedText.Name;
import org.rapporteur.model.NameKind;

/** Asks CoreNLP's 3-class model for the names in a sentence. */
final class NameReader {
    /** What follows a person's comma and belongs to the name. */
    private static final Set<String> AFTER_COMMA = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    /** What goes before a person's name and is none of it, though the model may think so. */
    private static final Set<String> TITLES = Set.of(
            "Mr",
            "Mr.",
            "Mrs",
            "Mrs.",
            "Ms",
            "Ms.",
            "Dr",
            "Dr.",
            "Prof",
            "Prof.",
            "Sen",
            "Sen.",
            "Rep",
            "Rep.",
            "Gov",
            "Gov.",
            "Gen",
            "Gen.",
            "President",
            "Minister",
            "Secretary",
            "Senator",
            "Governor",
            "General");

    private final CRFClassifier<CoreLabel> model;

    NameReader(CRFClassifier<CoreLabel> model) {
        this.model = model;
    }

    /** The names in order, each a longest run of words that the model takes for one kind. */
    List<Name> read(List<CoreLabel> words) {
        List<CoreLabel> answers = model.classifySentence(words);
        List<Name> names = new ArrayList<>();
        for (int from = 0; from < answers.size(); ) {
            NameKind kind = kind(answers.get(from));
            int end = from + 1;
            while (end < answers.size() && kind(answers.get(end)) == kind) {
                end++;
            }
            if (kind != null) {
                addApart(words, from, end, kind, names);
            }
            from = end;
        }
        return names;
    }

    private static @Nullable NameKind kind(CoreLabel answer) {
        return switch (answer.get(CoreAnnotations.AnswerAnnotation.class)) {
            case "PERSON" -> NameKind.PERSON;
            case "ORGANIZATION" -> NameKind.ORGANISATION;
            case "LOCATION" -> NameKind.LOCATION;
            default -> null;
        };
    }

    /**
     * Adds the names within a run. The model does not part names of one kind that stand side by side;
     * a bracket parts them, among persons a comma too: "Rosa Quispe, Juan Rojas".
     */
    private static void addApart(List<CoreLabel> words, int start, int end, NameKind kind, List<Name> names) {
        int from = start;
        for (int at = start; at < end; at++) {
            if (parts(words, at, end, kind)) {
                add(words, from, at, kind, names);
                from = at + 1;
            }
        }
        add(words, from, end, kind, names);
    }

    private static boolean parts(List<CoreLabel> words, int at, int end, NameKind kind) {
        return switch (words.get(at).word()) {
            case "(", ")" -> true;
            case "," ->
                kind == NameKind.PERSON
                        && !(at + 1 < end
                                && AFTER_COMMA.contains(words.get(at + 1).word()));
            default -> false;
        };
    }

    private static void add(List<CoreLabel> words, int start, int end, NameKind kind, List<Name> names) {
        int from = start;
        while (kind == NameKind.PERSON
                && from < end - 1
                && TITLES.contains(words.get(from).word())) {
            from++;
        }
        if (from < end) {
            names.add(new Name(from, end, kind));
        }
    }
}
