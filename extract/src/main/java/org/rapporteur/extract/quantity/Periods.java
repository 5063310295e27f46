package org.rapporteur.extract.quantity;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.quantity.NumberRead.Form;
import org.rapporteur.extract.quantity.UnitOfMeasure.Kind;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.model.Period;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Finds of when a figure is: the nearest time of its own clause or of one around it.
 *
 * <pre>
 * Trade reached 41 billion dollars in 2023                        2023
 * Home to 120 million people, it lost its ports when Eritrea
 *   became independent in 1993                                    none: 1993 is of another clause
 * It trained thousands of men, and it opened a base in 2017       none
 * The ministry said on Monday that 20 people were hurt            none: Monday is when it was said
 * </pre>
 */
final class Periods {
    private Periods() {}

    /** Empty where the clause tells no time, and for what has none: lengths of time, ages, ordinals. */
    static Optional<Period> of(ReadSentence read, Figured figured) {
        @Nullable UnitOfMeasure unit = figured.figure().unit();
        boolean timeless = figured.figure().number().form() == Form.ORDINAL
                || (unit != null && (unit.kind() == Kind.DURATION || unit.kind() == Kind.AGE));
        Optional<Token> number = read.token(figured.figure().number().from());
        if (timeless || number.isEmpty()) {
            return Optional.empty();
        }
        Span own = read.quote(figured.figure().from(), figured.end()).span();
        return read.times().stream()
                .filter(time -> time.kind() != TimeExpression.Kind.DURATION)
                .filter(time -> !time.words().span().overlaps(own))
                .filter(time -> isOf(number.get(), read.text().token(time.endToken() - 1)))
                .min(Comparator.comparingInt(
                        time -> Math.abs(time.words().span().start() - own.start())))
                .map(TimeExpression::toPeriod);
    }

    /** Whether no clause that is told of something else stands between the figure and the time. */
    private static boolean isOf(Token figure, Token time) {
        Token at = time;
        while (!isWithin(figure, at)) {
            if (isClauseOfItsOwn(at) || at.head().isEmpty()) {
                return false;
            }
            at = at.head().get();
        }
        return !isSaid(figure, at);
    }

    private static boolean isWithin(Token token, Token ancestor) {
        Optional<Token> at = Optional.of(token);
        while (at.isPresent() && at.get().index() != ancestor.index()) {
            at = at.get().head();
        }
        return at.isPresent();
    }

    private static boolean isClauseOfItsOwn(Token word) {
        boolean clause = word.is("advcl")
                || word.is("ccomp")
                || word.is("parataxis")
                || word.relation().equals("acl:relcl")
                || (word.is("conj") && word.tag().startsWith("VB"));
        return clause && word.dependents("nsubj").findAny().isPresent();
    }

    /** Whether the figure stands in what the word above both says. */
    private static boolean isSaid(Token figure, Token above) {
        Token at = figure;
        while (at.index() != above.index() && at.head().isPresent()) {
            if (at.is("ccomp") && at.head().get().index() == above.index()) {
                return true;
            }
            at = at.head().get();
        }
        return false;
    }
}
