package org.rapporteur.extract.event;

import java.util.Set;
import org.rapporteur.model.Token;

/**
 * In what light a word tells its act: what its auxiliaries, its negation and its conjunction say.
 *
 * @param future will, shall, going to; a headline's bare "to"
 * @param hypothetical would, could, may, if
 * @param negated not, never, no
 * @param obliged must, should, has to
 * @param before past perfect: the act lies before what else is told
 */
record Light(boolean future, boolean hypothetical, boolean negated, boolean obliged, boolean before) {
    static final Light PLAIN = new Light(false, false, false, false, false);
    private static final Set<String> WILL = Set.of("will", "'ll", "shall", "wo");
    private static final Set<String> MIGHT = Set.of("would", "'d", "could", "may", "might", "can");
    private static final Set<String> MUST = Set.of("must", "should", "ought", "need");
    private static final Set<String> HAD = Set.of("had", "'d");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until", "lest");

    static Light of(Token word) {
        boolean conditional = Syntax.markers(word).anyMatch(CONDITIONS::contains);
        boolean perfect = word.tag().equals("VBN") && Syntax.hasAuxiliary(word, HAD);
        return new Light(
                Syntax.hasAuxiliary(word, WILL) || isToBe(word),
                conditional || (Syntax.hasAuxiliary(word, MIGHT) && !perfect),
                Syntax.isNegated(word) || isDoneByNone(word),
                Syntax.hasAuxiliary(word, MUST),
                perfect);
    }

    /** "No state has recognised it". */
    private static boolean isDoneByNone(Token word) {
        return word.dependents("nsubj")
                .flatMap(subject -> subject.dependents("det"))
                .anyMatch(article -> article.form().equalsIgnoreCase("no"));
    }

    /** "Quispe to visit Lima", as headlines announce: an infinitive that nothing governs, with a subject. */
    private static boolean isToBe(Token word) {
        boolean leads = Syntax.firstConjunct(word).head().isEmpty();
        return leads
                && word.tag().equals("VB")
                && Syntax.isBehind(word, "to")
                && Syntax.firstConjunct(word).dependents("nsubj").findAny().isPresent();
    }

    /** Features are named by this, so it stays as what was learnt knows it. */
    @Override
    public String toString() {
        return "Light[future=" + future + ", hypothetical=" + hypothetical + ", negated=" + negated + ", obliged="
                + obliged + ", before=" + before + "]";
    }

    Light and(Light other) {
        return new Light(
                future || other.future,
                hypothetical || other.hypothetical,
                negated || other.negated,
                obliged || other.obliged,
                before || other.before);
    }
}
