package org.rapporteur.intake.masthead;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The agency or agencies that a report credits outside its dateline: after its last sentence
 * ({@code –Agencies}, {@code -- AP}, {@code (ANA)}, {@code Source: Xinhua}, {@code With inputs from
 * PTI}), or on a line of {@code Source:} of its own at the top. At the end a name must be known or look
 * like an agency's, since people sign there too.
 *
 * @param agency as printed
 * @param end where the text goes on after a credit at the top; the text's length for one at its end
 */
public record Credit(String agency, int end) {
    private static final int LONGEST = 200;

    private static final String CLOSED = "(?:^|[.!?…][\"”’'»)\\]]?\\s*|\\R\\s*)";
    private static final List<Pattern> CLOSING = List.of(
            Pattern.compile(CLOSED + "(?:—|–|―|--?) ?(?:With |with )?(?<agency>[^\\r\\n—–―()]{2,40})$"),
            Pattern.compile(CLOSED + "[(\\[/](?<agency>[^()\\[\\]/\\r\\n]{2,40})[)\\]/]\\.?$"),
            Pattern.compile(
                    "(?:^|\\R)\\s*[(\\[]?(?i:source|sources|credit|agency): ?(?<agency>[^\\r\\n|()]{2,60}?)[)\\]]?$"));
    private static final Pattern INPUTS = Pattern.compile(
            CLOSED
                    + "[(\\[—–-]*\\s*(?i:with (?:additional )?(?:inputs?|files) (?:from|by)) (?<agency>[^\\r\\n()]{2,60}?)\\.?[)\\]]?$");
    private static final Pattern OPENING = Pattern.compile(
            "\\s*(?i:source|sources|agency): ?(?<agency>[^\\r\\n|()]{2,60}?)[ \\t]*(?:\\|[^\\r\\n]{0,80})?\\R\\s*");

    /** The credit after a text's last sentence. */
    public static Optional<Credit> closing(String text) {
        String whole = text.stripTrailing();
        String tail = whole.substring(Math.max(0, whole.length() - LONGEST));
        for (Pattern shape : CLOSING) {
            Optional<String> agency = find(shape, tail).filter(Agencies.known()::mayName);
            if (agency.isPresent()) {
                return agency.map(name -> new Credit(name, text.length()));
            }
        }
        return find(INPUTS, tail).map(name -> new Credit(name, text.length()));
    }

    /** The credit on the line with which a text begins, after blanks. */
    public static Optional<Credit> opening(String text) {
        Matcher line = OPENING.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        if (!line.lookingAt()) {
            return Optional.empty();
        }
        String agency = line.group("agency").strip();
        return Agencies.known().mayName(agency) ? Optional.of(new Credit(agency, line.end())) : Optional.empty();
    }

    private static Optional<String> find(Pattern shape, String tail) {
        Matcher matcher = shape.matcher(tail);
        return matcher.find() ? Optional.of(matcher.group("agency").strip()) : Optional.empty();
    }
}
