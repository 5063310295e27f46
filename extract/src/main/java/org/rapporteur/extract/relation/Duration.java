package org.rapporteur.extract.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.relation.RelationPattern.TimeRole;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Token;

/**
 * From when to when a relation stands, as far as the sentence says.
 *
 * @param since year, month or day in ISO 8601 as exactly as told; words where no date follows from them
 * @param until likewise
 * @param words the words that say so
 */
record Duration(@Nullable String since, @Nullable String until, List<Evidence> words) {
    private static final Set<String> BECOMING = Set.of("become", "elect", "appoint", "name", "make");
    private static final int FAR = 6; // steps in the tree

    Duration {
        words = List.copyOf(words);
    }

    /** By the time expressions of the anchor's sentence. */
    static Duration of(Token anchor, TimeRole told, List<TimeExpression> times) {
        TimeRole role = told == TimeRole.STANDING && becomes(anchor) ? TimeRole.BEGINS : told;
        @Nullable String since = null;
        @Nullable String until = null;
        List<Evidence> words = new ArrayList<>();
        for (TimeExpression time : times) {
            String text = time.words().text().toLowerCase(Locale.ROOT);
            boolean bounded = text.startsWith("since") || text.startsWith("until") || text.startsWith("till");
            if (time.kind() == TimeExpression.Kind.DURATION
                    || !isToldOf(anchor, time)
                    || (!bounded && (role == TimeRole.STANDING || !time.isSettled()))) {
                continue;
            }
            if (text.startsWith("since") || (role == TimeRole.BEGINS && since == null && !bounded)) {
                since = printed(time, time.start());
                words.add(time.words());
            } else if (bounded || (role == TimeRole.ENDS && until == null)) {
                until = printed(time, time.end());
                words.add(time.words());
            } else if (role == TimeRole.HOLDS && since == null) {
                since = printed(time, time.start());
                until = printed(time, time.end());
                words.add(time.words());
            }
        }
        return new Duration(since, until, words);
    }

    private static boolean becomes(Token anchor) {
        return anchor.head()
                .filter(verb -> BECOMING.contains(WordSet.lemma(verb)) && !anchor.is("nsubj"))
                .isPresent();
    }

    /** Whether the expression hangs near the anchor, with no clause of its own between them. */
    private static boolean isToldOf(Token anchor, TimeExpression time) {
        Token at = anchor.in().token(time.endToken() - 1);
        for (int step = 0; step < FAR; step++) {
            boolean own = at.relation().equals("acl:relcl") || at.is("ccomp") || at.is("appos") || at.is("parataxis");
            if (isWithin(anchor, at)) {
                return !isOfFirstAct(anchor, at, time);
            }
            Optional<Token> head = at.head();
            if (own || head.isEmpty()) {
                return false;
            }
            at = head.get();
        }
        return false;
    }

    /** Of "has trained soldiers since 2017 and signed a pact", 2017 is told of the training alone. */
    private static boolean isOfFirstAct(Token anchor, Token common, TimeExpression time) {
        Token at = anchor;
        while (at.index() != common.index() && at.head().isPresent()) {
            Token head = at.head().get();
            boolean second = at.is("conj") && at.tag().startsWith("VB");
            if (second && head.index() < time.firstToken() && time.firstToken() < at.index()) {
                return true;
            }
            at = head;
        }
        return false;
    }

    private static boolean isWithin(Token token, Token ancestor) {
        Optional<Token> at = Optional.of(token);
        for (int step = 0; step < FAR && at.isPresent(); step++) {
            if (at.get().index() == ancestor.index()) {
                return true;
            }
            at = at.filter(word -> !isPart(word)).flatMap(Token::head);
        }
        return false;
    }

    /** What is only part of naming somebody has no times of the clause around. */
    private static boolean isPart(Token word) {
        return word.is("nmod:desc")
                || word.is("appos")
                || word.is("compound")
                || word.is("nmod:poss")
                || word.relation().equals("acl:relcl");
    }

    private static String printed(TimeExpression time, @Nullable LocalDate day) {
        if (day == null) {
            return time.words().text();
        }
        String text = time.words().text().toLowerCase(Locale.ROOT);
        @Nullable LocalDate start = time.start();
        @Nullable LocalDate end = time.end();
        if (start != null && end != null) {
            boolean years = start.getDayOfYear() == 1 && end.getDayOfYear() == end.lengthOfYear();
            boolean months = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
            return years
                    ? day.toString().substring(0, 4)
                    : months ? day.toString().substring(0, 7) : day.toString();
        }
        String rest = text.replaceAll("since|until|till|the|early|late|mid|end|of|in|-|\\s", "");
        boolean year = rest.matches("\\d{4}");
        boolean month = rest.matches("[a-z]+\\.?,?\\d{4}|[a-z]{3,}");
        return year ? day.toString().substring(0, 4) : month ? day.toString().substring(0, 7) : day.toString();
    }
}
