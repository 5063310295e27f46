package org.rapporteur.knowledge;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in an office.
 *
 * @param offices what the office is called, the usual name first
 * @param code the state or organisation that it is an office of; null for none
 * @param sector PLOVER sector
 * @param from first day, or the first of the year; null where unknown
 * @param to last day, or the last of the year; null where unknown or not over
 */
public record Term(
        List<String> offices,
        @Nullable String code,
        String sector,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public Term {
        offices = List.copyOf(offices);
        requireNonNull(sector, "sector");
        if (offices.isEmpty()) {
            throw new IllegalArgumentException("A term is one in an office");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A term from " + from + " does not end on " + to);
        }
    }

    /** The usual name of the office. */
    public String office() {
        return offices.get(0);
    }

    /** Whether the day lies in the term; without a day, always. */
    public boolean covers(@Nullable LocalDate day) {
        return day == null || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
    }

    static LocalDate firstDay(String dayOrYear) {
        return isYear(dayOrYear) ? Year.parse(dayOrYear).atDay(1) : LocalDate.parse(dayOrYear);
    }

    static LocalDate lastDay(String dayOrYear) {
        return isYear(dayOrYear) ? Year.parse(dayOrYear).atMonth(12).atEndOfMonth() : LocalDate.parse(dayOrYear);
    }

    private static boolean isYear(String text) {
        return text.length() == 4;
    }
}
