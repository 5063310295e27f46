package org.rapporteur.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The morphological features that findings are read from, told from a word's tag and what hangs on it:
 * {@code Mood} (Ind, Imp), {@code Number} of nouns, pronouns and verbs in -s, {@code Tense}, {@code VerbForm}
 * and {@code Voice} (Pass). Named as in <a href="https://universaldependencies.org/u/feat/">Universal
 * Dependencies</a>; what English treebanks annotate beyond these is left out.
 */
final class Morphology {
    private static final String MOOD = "Mood";
    private static final String NUMBER = "Number";
    private static final String TENSE = "Tense";
    private static final String VERB_FORM = "VerbForm";
    private static final String SINGULAR = "Sing";
    private static final String PLURAL = "Plur";

    private static final Set<String> SINGULAR_WORDS =
            Set.of("i", "me", "my", "he", "him", "his", "she", "her", "it", "its", "this", "that");
    private static final Set<String> PLURAL_WORDS =
            Set.of("we", "us", "our", "they", "them", "their", "these", "those");
    private static final Set<String> REDUCED_CLAUSES = Set.of("acl", "amod", "advcl");

    private Morphology() {}

    /** The features by name, in the order of their names. */
    static SortedMap<String, String> of(Token token) {
        SortedMap<String, String> features = new TreeMap<>();
        switch (token.tag()) {
            case "NN", "NNP" -> features.put(NUMBER, SINGULAR);
            case "NNS", "NNPS" -> features.put(NUMBER, PLURAL);
            case "PRP", "PRP$", "DT" -> addNumber(token, features);
            case "MD" -> features.put(VERB_FORM, "Fin");
            case "VBZ", "VBP", "VBD" -> addFinite(token, features);
            case "VB" -> addBase(token, features);
            case "VBG" -> addInIng(token, features);
            case "VBN" -> addParticiple(token, features);
            default -> {
                // nothing that findings are read from
            }
        }
        return features;
    }

    private static void addNumber(Token token, Map<String, String> features) {
        String word = token.form().toLowerCase(Locale.ROOT);
        if (SINGULAR_WORDS.contains(word)) {
            features.put(NUMBER, SINGULAR);
        } else if (PLURAL_WORDS.contains(word)) {
            features.put(NUMBER, PLURAL);
        }
    }

    private static void addFinite(Token token, Map<String, String> features) {
        features.put(MOOD, "Ind");
        features.put(TENSE, token.tag().equals("VBD") ? "Past" : "Pres");
        features.put(VERB_FORM, "Fin");
        if (token.tag().equals("VBZ")) {
            features.put(NUMBER, SINGULAR);
        }
    }

    // "Sign it." against "to sign it", "will sign it", "helped sign it".
    private static void addBase(Token token, Map<String, String> features) {
        boolean ordered = !token.is("xcomp")
                && !token.is("aux")
                && !token.is("cop")
                && token.dependents()
                        .noneMatch(dependent -> dependent.is("aux")
                                || dependent.is("nsubj")
                                || dependent.tag().equals("TO"));
        boolean joined =
                token.is("conj") && token.head().map(Token::tag).orElse("").equals("VB");
        if (ordered && !joined) {
            features.put(MOOD, "Imp");
            features.put(VERB_FORM, "Fin");
        } else {
            features.put(VERB_FORM, "Inf");
        }
    }

    // "is signing", "the signing party" against "after signing", "signing is".
    private static void addInIng(Token token, Map<String, String> features) {
        boolean participle = token.is("amod")
                || token.dependents("aux").findAny().isPresent()
                || (REDUCED_CLAUSES.stream().anyMatch(token::is)
                        && token.dependents("mark").findAny().isEmpty());
        if (participle) {
            features.put(TENSE, "Pres");
        }
        features.put(VERB_FORM, participle ? "Part" : "Ger");
    }

    private static void addParticiple(Token token, Map<String, String> features) {
        features.put(TENSE, "Past");
        features.put(VERB_FORM, "Part");
        boolean active = token.dependents("aux").anyMatch(each -> !each.is("aux:pass"));
        boolean reduced = REDUCED_CLAUSES.stream().anyMatch(token::is) && !active;
        if (reduced || token.dependents().anyMatch(Morphology::marksPassive)) {
            features.put("Voice", "Pass");
        }
    }

    private static boolean marksPassive(Token token) {
        return token.is("aux:pass") || token.is("nsubj:pass") || token.is("csubj:pass");
    }

    /** As in CoNLL-U's sixth column; empty where there are none. */
    static String text(Token token) {
        return of(token).entrySet().stream()
                .map(each -> each.getKey() + '=' + each.getValue())
                .collect(Collectors.joining("|"));
    }
}
