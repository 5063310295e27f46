package org.rapporteur.intake.masthead;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a text where it reads like a headline: one sentence or less, without a full stop,
 * set off from what follows. So of {@code "Ministers meet in Oslo\n\nOSLO: The ministers ..."} the
 * first line, of {@code "OSLO: The ministers met"} nothing.
 *
 * @param title the headline
 * @param end where the text goes on after it
 */
public record Headline(String title, int end) {
    private static final int LONGEST = 200;
    private static final int FEWEST_WORDS = 2;

    /** A paragraph is so many times as long as its headline, where no blank line sets them apart. */
    private static final double LONGER = 1.5;

    private static final Pattern MARKDOWN = Pattern.compile("#{1,6}[ \\t]+(?<line>.*?)[ \\t]*#*");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern CLOSERS = Pattern.compile("[\"”’'»)\\]]{1,4}$");
    private static final Pattern INITIALS = Pattern.compile("(?:^|[^\\p{L}])(?:\\p{Lu}\\.)+$");
    /** A stop after a word in lower case; after one in capitals it may be that of "Gov." */
    private static final Pattern SENTENCE_BREAK = Pattern.compile("(?<!\\p{L})(?!vs?\\.)\\p{Ll}+[.][\"”’]? \\p{Lu}");

    private static final Pattern LABEL = Pattern.compile(
            "(?:published|updated|posted|last updated|date|source|photo|image|caption|file photo|read more|advertisement)\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** The headline of a text that begins with its first character; empty where it begins with its story. */
    public static Optional<Headline> of(String text) {
        Matcher lineBreak = LINE_BREAK.matcher(text).region(0, Math.min(text.length(), LONGEST + 2));
        if (!lineBreak.find()) {
            return Optional.empty();
        }
        String line = text.substring(0, lineBreak.start()).strip();
        String below = text.substring(lineBreak.end());
        Matcher markdown = MARKDOWN.matcher(line);
        boolean isMarked = markdown.matches();
        String title = isMarked ? markdown.group("line") : line;
        boolean isHeadline = isMarked || (readsLikeOne(title) && isSetOff(title, below));
        if (title.isBlank() || below.isBlank() || !isHeadline) {
            return Optional.empty();
        }
        return Optional.of(
                new Headline(title, text.length() - below.stripLeading().length()));
    }

    private static boolean readsLikeOne(String line) {
        return !line.isEmpty()
                && line.split("\\s+").length >= FEWEST_WORDS
                && !Character.isLowerCase(line.codePointAt(0))
                && "-*•–—(".indexOf(line.charAt(0)) < 0
                && !endsLikeASentence(line)
                && !SENTENCE_BREAK.matcher(line).find()
                && !LABEL.matcher(line).matches()
                && !Dates.isDate(line)
                && Byline.of(line).isEmpty()
                && Dateline.of(line).isEmpty();
    }

    private static boolean endsLikeASentence(String line) {
        String bare = CLOSERS.matcher(line).replaceFirst("");
        if (bare.isEmpty() || ".:,;—–-".indexOf(bare.charAt(bare.length() - 1)) < 0) {
            return false;
        }
        return !bare.endsWith("...") && !INITIALS.matcher(bare).find();
    }

    /** Whether a blank line, a much longer line or the report's own head follows. */
    private static boolean isSetOff(String line, String below) {
        String next = below.lines().findFirst().orElse("");
        return next.isBlank()
                || next.length() >= line.length() * LONGER
                || Byline.of(below).isPresent()
                || Dateline.of(below).isPresent();
    }
}
