package org.rapporteur.intake.masthead;

import java.util.regex.Pattern;

/** Dates as mastheads print them, mostly without a year. */
final class Dates {
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?\\b";
    private static final String WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?";

    /**
     * A regular expression without named groups: {@code June 3}, {@code 3 June 2024}, {@code Tuesday},
     * {@code Wednesday, 3 July}, in any case.
     */
    static final String REGEX = "(?i:(?:" + WEEKDAY + ",? )?(?:" + MONTH + " " + DAY + "|" + DAY + " " + MONTH
            + ")(?:,? \\d{4})?|" + WEEKDAY + ")";

    private static final Pattern DATE = Pattern.compile(REGEX);

    private Dates() {}

    /** Whether all of it is a date. */
    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }
}
