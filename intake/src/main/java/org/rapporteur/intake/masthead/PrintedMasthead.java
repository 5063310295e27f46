package org.rapporteur.intake.masthead;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a report's own words say of where and by whom it was written. It stays part of the text.
 *
 * @param byline who wrote it
 * @param dateline the place before its first sentence, as printed
 * @param credit the agencies credited, as printed: that of the dateline first
 */
public record PrintedMasthead(
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String credit) {
    /** Lines above the first sentence that are looked through. */
    private static final int MOST_LINES = 4;

    private static final int LONGEST_LINE = 100;
    private static final Pattern DATE_LINE = Pattern.compile("\\s*" + Dates.REGEX + "[ \\t]*\\R\\s*");

    /** Reads the top and the end of a text without its title. */
    public static PrintedMasthead of(String text) {
        Top top = Top.of(text);
        StringJoiner credits = new StringJoiner(", ");
        if (top.dateline != null && top.dateline.credit() != null) {
            credits.add(top.dateline.credit());
        }
        Optional<String> other =
                Optional.ofNullable(top.credit).or(() -> Credit.closing(text).map(Credit::agency));
        if (other.isPresent() && !credits.toString().equals(other.get())) {
            credits.add(other.get());
        }
        return new PrintedMasthead(
                top.byline,
                top.dateline == null ? null : top.dateline.place(),
                credits.length() == 0 ? null : credits.toString());
    }

    /** The lines above the first sentence: byline and source in either order, a date, then the dateline. */
    private static final class Top {
        private @Nullable String byline;
        private @Nullable String credit;
        private @Nullable Dateline dateline;

        static Top of(String text) {
            Top top = new Top();
            int position = 0;
            for (int line = 0; line < MOST_LINES; line++) {
                int next = top.line(text.substring(position));
                if (next == 0) {
                    break;
                }
                position += next;
            }
            top.dateline = Dateline.of(text.substring(position)).orElse(null);
            return top;
        }

        /** Takes in one line; says where the text goes on after it, 0 where it is none of the masthead. */
        private int line(String text) {
            Optional<Byline> byLine = byline == null ? Byline.of(text) : Optional.empty();
            if (byLine.isPresent()) {
                byline = byLine.get().author();
                return byLine.get().end();
            }
            Optional<Credit> source = credit == null ? Credit.opening(text) : Optional.empty();
            if (source.isPresent()) {
                credit = source.get().agency();
                return source.get().end();
            }
            Matcher date = DATE_LINE.matcher(text.substring(0, Math.min(text.length(), LONGEST_LINE)));
            return date.lookingAt() ? date.end() : 0;
        }
    }
}
