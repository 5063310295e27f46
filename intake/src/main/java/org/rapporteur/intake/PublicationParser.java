package org.rapporteur.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;

/**
 * Reads dates of publication as feeds and pages write them: ISO 8601 (also with a blank for the T),
 * RFC 1123, {@code July 3, 2024}, {@code 3 July 2024}, {@code 20240703}, {@code 2024/07/03}, each with
 * or without a time. A time without an offset from UTC is no moment, so only its day is kept. What can
 * be taken in two ways, such as {@code 03/07/2024}, is no date.
 */
public final class PublicationParser {
    /** The first newspaper appeared in 1605. A year out of these bounds is a placeholder or a slip. */
    private static final int FIRST_YEAR = 1600;

    private static final int LAST_YEAR = 2199;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final String NAMED_MONTH =
            "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String TIME =
            "(?:(?:t|,? (?:at )?)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?"
                    + "(?: ?(?<half>[ap])\\.?m\\.?)?"
                    + "(?: ?(?<offset>z|utc|gmt|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}))?)?";

    private static final List<Pattern> FORMS = List.of(
            form(YEAR + "-(?<month>\\d{2})-(?<day>\\d{2})" + TIME),
            form(YEAR + "/(?<month>\\d{2})/(?<day>\\d{2})" + TIME),
            form(
                    YEAR
                            + "(?<month>\\d{2})(?<day>\\d{2})(?:t(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})(?<offset>z))?"),
            form(WEEKDAY + DAY + " " + NAMED_MONTH + ",? " + YEAR + TIME),
            form(WEEKDAY + NAMED_MONTH + " " + DAY + ",? " + YEAR + TIME));

    private PublicationParser() {}

    /** The date that a text is; empty where it is none, or not one alone. */
    public static Optional<Publication> parse(String text) {
        String line = text.strip();
        return FORMS.stream()
                .map(form -> form.matcher(line))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(PublicationParser::publication);
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    private static Optional<Publication> publication(Matcher form) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(form.group("year")), month(form), number(form, "day"));
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                return Optional.empty();
            }
            @Nullable LocalTime time = time(form);
            @Nullable ZoneOffset offset = offset(form);
            return Optional.of(
                    time == null || offset == null
                            ? Publication.on(date)
                            : Publication.at(OffsetDateTime.of(date, time, offset)));
        } catch (DateTimeException e) {
            // 30 February, or 25 o'clock
            return Optional.empty();
        }
    }

    private static int month(Matcher form) {
        @Nullable String name = group(form, "name");
        return name == null
                ? number(form, "month")
                : MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable LocalTime time(Matcher form) {
        if (group(form, "hour") == null) {
            return null;
        }
        return LocalTime.of(hour(form), number(form, "minute"), number(form, "second"), nanoseconds(form));
    }

    private static int hour(Matcher form) {
        int hour = number(form, "hour");
        @Nullable String half = group(form, "half");
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("No hour of half a day: " + hour);
        }
        return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static int nanoseconds(Matcher form) {
        @Nullable String fraction = group(form, "fraction");
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static @Nullable ZoneOffset offset(Matcher form) {
        @Nullable String offset = group(form, "offset");
        if (offset == null) {
            return null;
        }
        return Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(offset);
    }

    private static int number(Matcher form, String group) {
        @Nullable String digits = group(form, group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The group; null where it did not take part or the form has none of this name. */
    private static @Nullable String group(Matcher form, String group) {
        return form.pattern().pattern().contains("(?<" + group + ">") ? form.group(group) : null;
    }
}
