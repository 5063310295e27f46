package org.rapporteur.training.teacher;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.UniversalTag;

/**
 * Universal parts of speech from Penn Treebank tags, the word and what it does in the sentence, as
 * the English treebanks of Universal Dependencies pair them.
 */
public final class UniversalTags {
    private static final Set<String> INDEFINITE_PRONOUNS = Set.of(
            "anybody",
            "anyone",
            "anything",
            "everybody",
            "everyone",
            "everything",
            "nobody",
            "none",
            "nothing",
            "somebody",
            "someone",
            "something");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "nt");
    private static final Set<String> ROLES_OF_PRONOUNS = Set.of("nsubj", "obj", "iobj", "obl", "nmod", "root");

    private UniversalTags() {}

    /**
     * The part of speech of one word.
     *
     * @param tag Penn Treebank tag, in the newer manner of Universal Dependencies' treebanks
     *     ({@code HYPH}, {@code NFP}, {@code ADD}, ...)
     * @param word the word as it stands
     * @param relation universal relation to its head, such as {@code nsubj:pass}; {@code dep} where
     *     nothing is known
     * @return {@link UniversalTag#X} for a Penn tag that is none
     */
    public static UniversalTag of(String tag, String word, String relation) {
        int colon = relation.indexOf(':');
        String base = colon < 0 ? relation : relation.substring(0, colon);
        return switch (tag) {
            case "NN", "NNS" -> INDEFINITE_PRONOUNS.contains(lower(word)) ? UniversalTag.PRON : UniversalTag.NOUN;
            case "NNP", "NNPS" -> base.equals("amod") ? UniversalTag.ADJ : UniversalTag.PROPN;
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> verb(base);
            case "MD" -> UniversalTag.AUX;
            case "JJ", "JJR", "JJS" -> UniversalTag.ADJ;
            case "RB" -> NEGATIONS.contains(lower(word)) ? UniversalTag.PART : UniversalTag.ADV;
            case "RBR", "RBS", "WRB" -> UniversalTag.ADV;
            case "IN" -> base.equals("mark") ? UniversalTag.SCONJ : UniversalTag.ADP;
            case "TO" -> base.equals("case") ? UniversalTag.ADP : UniversalTag.PART;
            case "RP" -> UniversalTag.ADP;
            case "DT", "PDT", "WDT" -> determiner(tag, base);
            case "PRP", "PRP$", "WP", "WP$", "EX" -> UniversalTag.PRON;
            case "CC" -> UniversalTag.CCONJ;
            case "CD" -> UniversalTag.NUM;
            case "POS" -> UniversalTag.PART;
            case "UH" -> UniversalTag.INTJ;
            case "$", "SYM", "#" -> base.equals("punct") ? UniversalTag.PUNCT : UniversalTag.SYM;
            case "ADD" -> UniversalTag.PROPN;
            case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP" -> UniversalTag.PUNCT;
            default -> UniversalTag.X;
        };
    }

    private static UniversalTag verb(String base) {
        return base.equals("aux") || base.equals("cop") ? UniversalTag.AUX : UniversalTag.VERB;
    }

    private static UniversalTag determiner(String tag, String base) {
        boolean standsAlone = tag.equals("WDT") ? !base.equals("det") : ROLES_OF_PRONOUNS.contains(base);
        return standsAlone ? UniversalTag.PRON : UniversalTag.DET;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
