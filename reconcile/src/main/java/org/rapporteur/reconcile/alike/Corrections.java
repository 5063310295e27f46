package org.rapporteur.reconcile.alike;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * Whether a report says that it corrects an earlier one, in its headline or in a note of one paragraph.
 *
 * <pre>
 * CORRECTED: Ministers open the port
 * (Corrects the share in paragraph 2 to 60 percent from 40 percent.)
 * An earlier version of this article misstated the share.
 * </pre>
 */
public final class Corrections {
    private static final Pattern HEADLINE =
            Pattern.compile("\\b(?:CORRECTED|CORRECTION|CORRECTS|REFILE)\\b|^\\W*(?:Corrected|Correction)\\s*[:–—(-]");

    private static final Pattern NOTE = Pattern.compile(
            "^[ \\t]*[(\\[*_]*(?:Corrects\\b|(?:Correction|Corrected|CORRECTION|CORRECTED)\\s*[:–—-]"
                    + "|(?:An|The) (?:earlier|previous) version of this (?:article|story|report)\\b"
                    + "|This (?:article|story|report) (?:has been|was) (?:corrected|amended)\\b)[^\\n\\r]*",
            Pattern.MULTILINE);

    private Corrections() {}

    public static boolean isMarked(Report report) {
        @Nullable String title = report.masthead().title();
        return (title != null && HEADLINE.matcher(title).find())
                || noteIn(report).isPresent();
    }

    /** The paragraph of the text that says what was corrected. */
    public static Optional<Span> noteIn(Report report) {
        Matcher note = NOTE.matcher(report.text());
        return note.find() ? Optional.of(Span.of(note.start(), note.end())) : Optional.empty();
    }
}
