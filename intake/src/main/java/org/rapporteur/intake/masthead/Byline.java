package org.rapporteur.intake.masthead;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of its own that says who wrote a report: {@code By Jane Doe}, {@code By JANE DOE, Staff
 * Writer}, {@code By Jane Doe and John Roe in Oslo}.
 *
 * @param author who, as printed, without the "By"
 * @param end where the text goes on after the line
 */
public record Byline(String author, int end) {
    private static final int LONGEST = 120;

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
    private static final String NAME =
            WORD + "(?: (?:" + WORD + "|de|da|dos|di|del|van|von|der|den|bin|bint|ibn|el|al|la|le|ben))*";
    private static final Pattern LINE = Pattern.compile("\\s*(?:(?:By|BY|by|Written by|Reported by)[: ] ?)(?<author>"
            + NAME + "(?:(?:,| and| AND| &| in| IN| for| \\||/| –| -) ?" + NAME + "){0,6})[ \\t]*(?:\\R\\s*|$)");

    /** No author has such a name: {@code By Tuesday Night}, {@code By The Numbers}. */
    private static final Pattern NO_AUTHOR = Pattern.compile(
            "(?:The|A|An) .*" + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b.*", Pattern.CASE_INSENSITIVE);

    /** The byline with which a text begins, after blanks. */
    public static Optional<Byline> of(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher line = LINE.matcher(head);
        boolean isLine = line.lookingAt();
        boolean isCutShort = line.hitEnd() && head.length() < text.length();
        if (!isLine || isCutShort) {
            return Optional.empty();
        }
        String author = line.group("author").strip();
        boolean isName = author.contains(" ") || Agencies.known().names(author);
        boolean isSentence = author.endsWith(".") && !author.matches(".*\\b(?:\\p{Lu}|Jr|Sr)\\.");
        return isName && !isSentence && !isNoAuthor(author)
                ? Optional.of(new Byline(author, line.end()))
                : Optional.empty();
    }

    private static boolean isNoAuthor(String author) {
        return NO_AUTHOR.matcher(author).matches() && !Agencies.known().names(author);
    }
}
