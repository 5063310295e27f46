package org.rapporteur.export.coded;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/** Days and moments as rows of digits. */
final class Stamp {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private static final int DAYS_OF_A_MONTH = 30;
    private static final double DAYS_OF_A_YEAR = 365;

    private Stamp() {}

    /** {@code 20240703}; empty for no day. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** The moment of publication in UTC, {@code 20240703080000}; midnight where only the day is known. */
    static String published(Report report) {
        @Nullable Publication published = report.masthead().published();
        if (published == null) {
            return "";
        }
        LocalDateTime moment = published.time() == null
                ? published.date().atStartOfDay()
                : published.time().withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        return MOMENT.format(moment);
    }

    /**
     * The year with how much of it has gone, in GDELT's way: months of 30 days, over 365. 18 February
     * 2014 is {@code 2014.1315}.
     */
    static String fraction(LocalDate day) {
        int days = (day.getMonthValue() - 1) * DAYS_OF_A_MONTH + day.getDayOfMonth();
        return String.format(Locale.ROOT, "%.4f", day.getYear() + days / DAYS_OF_A_YEAR);
    }
}
