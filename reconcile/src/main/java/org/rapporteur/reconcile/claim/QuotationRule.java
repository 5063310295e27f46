package org.rapporteur.reconcile.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Quotation;
import org.rapporteur.reconcile.alike.Words;

/**
 * Quotations are one when the same person says what is mostly the same words.
 *
 * <pre>
 * "We will never leave the pact," she said   she said "never leave the pact"   vaguer: wording
 * the same words                             of another speaker                conflict: speaker
 * </pre>
 */
final class QuotationRule implements Rule<Quotation> {
    /** Of the shorter one's words, so many are in the longer one. */
    private static final double OVERLAP = 0.6;

    private static final int FEWEST_WORDS = 3;
    private static final int UNMISTAKABLE = 8;

    private final Who who;

    QuotationRule(Who who) {
        this.who = who;
    }

    @Override
    public Optional<Comparison> compare(Quotation one, Quotation other) {
        List<String> words = words(one);
        List<String> held = words(other);
        Match wording = wording(words, held);
        return new Comparison.Aspects()
                .add("wording", wording)
                .add("speaker", speaker(one, other, Math.min(words.size(), held.size())))
                .result();
    }

    private static Match wording(List<String> one, List<String> other) {
        if (one.equals(other)) {
            return Match.EQUAL;
        }
        Set<String> words = new HashSet<>(one);
        Set<String> held = new HashSet<>(other);
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(held);
        int shorter = Math.min(words.size(), held.size());
        if (shorter < FEWEST_WORDS || shared.size() < OVERLAP * shorter) {
            return Match.DIFFERENT;
        }
        return other.size() <= one.size() ? Match.VAGUER : Match.FINER;
    }

    private Match speaker(Quotation one, Quotation other, int words) {
        @Nullable Entity speaker = one.speaker();
        @Nullable Entity held = other.speaker();
        if (speaker == null || held == null) {
            return Match.ofPresence(speaker != null, held != null);
        }
        Match match = who.match(speaker, held);
        boolean verbatim = one.type() == Quotation.Type.DIRECT
                && other.type() == Quotation.Type.DIRECT
                && words >= UNMISTAKABLE
                && words(one).equals(words(other));
        return match == Match.DIFFERENT && verbatim ? Match.CONFLICT : match;
    }

    private static List<String> words(Quotation quotation) {
        List<String> words = new ArrayList<>();
        for (Evidence stretch : quotation.content()) {
            words.addAll(Words.of(stretch.text()));
        }
        return words;
    }

    @Override
    public int specificity(Quotation quotation) {
        int speaker = quotation.speaker() == null ? 0 : 1;
        int direct = quotation.type() == Quotation.Type.INDIRECT ? 0 : 1;
        return 1000 * speaker + 500 * direct + Math.min(499, words(quotation).size());
    }
}
