package org.rapporteur.intake.masthead;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a report's first sentence. The shapes, as agencies print them:
 *
 * <pre>
 * ASTANA: The                              place in capitals
 * WASHINGTON (AP) — The                    and agency
 * KYIV, Ukraine (AP) — The                 and country or region
 * CAIRO, June 3 (Delta Press) - The        and date
 * MOSCOW, July 3. /TASS/. The              agency between slashes
 * TEHRAN, July 3, IRNA – The               agency without brackets
 * BAKU, Azerbaijan, July 3. The            no dash
 * Moscow, 3 July - The                     place not in capitals: only with a date or a known agency
 * (Reuters) - The                          no place
 * </pre>
 *
 * A capital word before a colon may be much else (NATO: WARNING: Q:), so short ones, those of {@code
 * labels.tsv} and the speakers of a transcript are no places.
 *
 * @param place as printed, with its region; null where only an agency stands there
 * @param credit the agency as printed
 * @param end where the first sentence begins
 */
public record Dateline(@Nullable String place, @Nullable String credit, int end) {
    private static final int LONGEST = 200;

    /** Three capitals alone are an abbreviation more often than a place. */
    private static final int SHORTEST_ALONE = 4;

    private static final String CAPITALS = "(?:Ma?c)?\\p{Lu}[\\p{Lu}\\p{M}.'’-]*";
    private static final String CAPITAL_PLACE =
            CAPITALS + "(?: (?:" + CAPITALS + "|of|de|da|do|di|del|la|las|los|el|al)){0,4}";
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
    private static final String MIXED_PLACE =
            NAME + "(?: (?:" + NAME + "|of|and|the|de|da|do|di|del|la|las|los|el|al)){0,4}";
    private static final String TOGETHER = "(?: ?/ ?| and | & )";
    private static final String REGION = "(?:, (?!" + Dates.REGEX + ")" + MIXED_PLACE + "){0,2}";
    private static final String PLACE = "(?<place>(?:(?<capitals>" + CAPITAL_PLACE + "(?:" + TOGETHER + CAPITAL_PLACE
            + "){0,3})(?![\\p{L}])|" + MIXED_PLACE + "(?:" + TOGETHER + MIXED_PLACE + "){0,2})" + REGION
            + "(?: \\((?:UK|US|USA|UAE)\\))?)";
    private static final String BRACKET =
            "\\((?<bracket>[^()\\r\\n]{2,40})\\)|\\[(?<square>[^\\[\\]\\r\\n]{2,40})\\]|/(?<slash>[^/\\r\\n]{2,30})/";
    private static final String BARE = ", (?<bare>\\p{Lu}[\\p{L}-]{1,11})(?=\\s*[—–:-])";
    private static final String MARK = "(?<mark>\\s*(?:—|–|―|--|:)\\s*|\\s+--?\\s*|\\.\\s+|\\s+)";
    /** The sentence begins with no small letter, and is not all in capitals as headlines are. */
    private static final String SENTENCE = "(?=[\\p{Lu}\\p{Lo}\\p{N}\"“‘'«(\\[][^\\r\\n]{0,60}?[\\p{Ll}\\p{Lo}])";

    private static final Pattern SHAPE =
            Pattern.compile("\\s*(?:(?!" + Dates.REGEX + ")" + PLACE + "[.,]?)?(?: ?(?<date>" + Dates.REGEX
                    + ")[.,]??)?(?:" + BARE + "| ?(?:" + BRACKET + "))?" + MARK + SENTENCE);

    private static final Pattern TURN = Pattern.compile("(?m)^\\p{Lu}[\\p{Lu} .,'’-]{2,40}:\\s");

    /** The dateline with which a text begins, after blanks. */
    public static Optional<Dateline> of(String text) {
        Matcher shape = SHAPE.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        if (!shape.lookingAt()) {
            return Optional.empty();
        }
        Parts parts = Parts.of(shape);
        boolean holds = parts.place == null
                ? parts.isAgencyAlone()
                : parts.isPlace() && !(parts.isBare() && isTranscript(text));
        return holds ? Optional.of(new Dateline(parts.place, parts.credit, shape.end())) : Optional.empty();
    }

    private static boolean isTranscript(String text) {
        return TURN.matcher(text).results().limit(2).count() == 2;
    }

    /** What the shape found, before it is known whether it is a dateline. */
    private record Parts(
            @Nullable String place,
            boolean isCapital,
            boolean isDated,
            @Nullable String credit,
            boolean isFramed,
            String mark) {
        static Parts of(Matcher shape) {
            @Nullable String place = shape.group("place");
            @Nullable String framed = firstOf(shape, "bracket", "square", "slash");
            boolean framesDate = framed != null && Dates.isDate(framed);
            @Nullable String credit = framed == null || framesDate ? shape.group("bare") : framed;
            boolean isDated = shape.group("date") != null || framesDate;
            String mark = shape.group("mark").strip();
            if (place != null && credit == null && Agencies.known().names(place)) {
                return new Parts(null, false, isDated, place, true, mark);
            }
            boolean isFramed = framed != null && !framesDate;
            return new Parts(withoutStop(place), shape.group("capitals") != null, isDated, credit, isFramed, mark);
        }

        boolean isAgencyAlone() {
            return credit != null && isFramed && Agencies.known().mayName(credit) && isSetOff();
        }

        boolean isPlace() {
            if (place == null || Labels.known().hold(place) || !isSetOff() || !isCreditSound()) {
                return false;
            }
            if (isCapital) {
                return !isBare() || place.length() >= SHORTEST_ALONE;
            }
            return isDated || (credit != null && Agencies.known().names(credit));
        }

        /** A place and nothing else. */
        boolean isBare() {
            return !isDated && credit == null && place != null && !place.contains(", ");
        }

        private boolean isCreditSound() {
            if (credit == null || Agencies.known().names(credit)) {
                return true;
            }
            boolean isName =
                    Character.isLetter(credit.codePointAt(0)) && !Labels.known().hold(credit);
            return Agencies.known().mayName(credit) ? isFramed || isDated : isFramed && isName;
        }

        /** A dash or colon sets it off; a full stop only after a date or agency, a mere blank only after both. */
        private boolean isSetOff() {
            return switch (mark) {
                case "" -> isDated && isFramed && isCapital;
                case "." -> (isDated || isFramed) && isCapital;
                default -> true;
            };
        }

        private static @Nullable String firstOf(Matcher shape, String... groups) {
            for (String group : groups) {
                if (shape.group(group) != null) {
                    return shape.group(group);
                }
            }
            return null;
        }

        /** "MOSCOW. July 3" is at MOSCOW; but "WASHINGTON, D.C." keeps its stop. */
        private static @Nullable String withoutStop(@Nullable String place) {
            return place == null ? null : place.replaceFirst("(?<=\\p{Lu}{3})\\.$", "");
        }
    }
}
