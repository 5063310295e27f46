package org.rapporteur.store;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a record is asked for. A report and its findings are in it by the report's day; a
 * story is when one of its reports is, an entry when one of the findings that it lines up is.
 *
 * @param since first day of publication; null for no bound. With a bound, undated reports are out
 * @param until last day of publication; null for no bound
 * @param parties codes all of which act or are acted upon; empty for no bound. Of a report: in some of
 *     its findings together
 */
public record Selection(@Nullable LocalDate since, @Nullable LocalDate until, Set<String> parties) {
    /** Everything. */
    public static final Selection ALL = new Selection(null, null, Set.of());

    public Selection {
        parties = Set.copyOf(parties);
    }
}
