package org.rapporteur.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Report;
import org.rapporteur.store.FiledReport;

/** How the terminal says things that several views say. */
final class Words {
    private static final int LONGEST_QUOTE = 240;

    private Words() {}

    static String count(long number, String singular) {
        return count(number, singular, singular + "s");
    }

    static String count(long number, String singular, String plural) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? singular : plural);
    }

    static String heading(FindingKind kind) {
        return switch (kind) {
            case EVENT -> "Events";
            case QUOTATION -> "Quotations";
            case QUANTITY -> "Figures";
            case RELATION -> "Relations";
        };
    }

    /** Outlet, day and headline of a report, as far as they are known. */
    static String source(FiledReport filed) {
        Report report = filed.report();
        String published = report.masthead().published() == null
                ? "undated"
                : report.masthead().published().date().toString();
        return Stream.of(
                        report.origin().outlet(),
                        published,
                        report.masthead().title(),
                        report.origin().sourcePath())
                .filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** The words that carry a finding, cut where they are many. */
    static String quoted(Finding finding) {
        return finding.basis().evidence().stream()
                .map(words -> "“" + cut(words.text().replaceAll("\\s+", " ")) + "”")
                .collect(Collectors.joining(" … "));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int at = text.lastIndexOf(' ', LONGEST_QUOTE);
        return text.substring(0, at > 0 ? at : text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + " …";
    }
}
