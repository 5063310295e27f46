package org.rapporteur.pipeline;

import java.math.BigDecimal;
import java.util.List;
import org.rapporteur.extract.FindingExtractor;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Quantity;

/** Finds words of digits; fails on the word {@code BUG}. */
final class NumberFinder implements FindingExtractor {
    @Override
    public List<Finding> extract(AnnotatedReport report) {
        if (report.report().text().contains("BUG")) {
            throw new IllegalStateException("a bug");
        }
        return report.text()
                .tokens()
                .filter(token -> token.form().matches("\\d+"))
                .<Finding>map(token -> number(report, token.quote()))
                .toList();
    }

    private static Quantity number(AnnotatedReport report, Evidence words) {
        Basis basis = Basis.of(FindingKind.QUANTITY, report.report().id(), List.of(words), 0.9);
        Quantity.Amount amount =
                new Quantity.Amount(new BigDecimal(words.text()), null, Quantity.Comparison.EQUAL, null);
        return new Quantity(basis, amount, null, List.of(), null, null, null, null);
    }
}
