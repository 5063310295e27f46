package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.rapporteur.store.RecordReader.Hit;

/** Full text search by SQLite's FTS5. */
final class FullText {
    // A word of the title weighs as much as four of the text. Equally good ones go by id.
    private static final String BEST = """
            SELECT r.number FROM report_text JOIN report r ON r.number = report_text.rowid
            WHERE report_text MATCH :words ORDER BY bm25(report_text, 4.0, 1.0), r.id LIMIT :limit""";

    // An excerpt of at most 24 words, from whichever column fits best, made for the best only.
    private static final String HIT = "SELECT " + FiledReportRow.COLUMNS
            + ", snippet(report_text, -1, '', '', '…', 24) AS excerpt FROM report_text"
            + " JOIN report r ON r.number = report_text.rowid JOIN filing f ON f.report = r.number"
            + " WHERE report_text MATCH :words AND report_text.rowid = :number";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private FullText() {}

    /** The best reports for a query of FTS5's, with an excerpt on one line. */
    static List<Hit> search(Handle handle, String words, int limit) {
        List<Long> best = handle.createQuery(BEST)
                .bind("words", words)
                .bind("limit", limit)
                .mapTo(long.class)
                .list();
        List<Hit> hits = new ArrayList<>();
        for (long number : best) {
            hits.add(hit(handle, words, number));
        }
        return hits;
    }

    static Hit hit(Handle handle, String words, long number) {
        return handle.createQuery(HIT)
                .bind("words", words)
                .bind("number", number)
                .map((row, context) -> new Hit(
                        new FiledReportRow().map(row, context),
                        BLANKS.matcher(FiledReportRow.text(row, "excerpt"))
                                .replaceAll(" ")
                                .strip()))
                .one();
    }
}
