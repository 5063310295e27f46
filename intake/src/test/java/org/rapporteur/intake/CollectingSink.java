package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Report;

/** Keeps what it is given, and checks of each what no test asks for. */
final class CollectingSink implements ReportSink {
    private final List<Report> reports = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();

    @Override
    public void report(Report report) {
        assertThat(report.text()).doesNotContain("\u0000");
        assertThat(report.origin().sourcePath()).isNotNull();
        reports.add(report);
    }

    @Override
    public void setAside(Reject reject) {
        assertThat(reject.message()).doesNotContainPattern("\\p{Cntrl}").hasSizeLessThan(1000);
        assertThat(reject.advice()).isNotBlank();
        rejects.add(reject);
    }

    List<Report> reports() {
        return reports;
    }

    List<String> texts() {
        return reports.stream().map(Report::text).toList();
    }

    List<String> paths() {
        return reports.stream().map(report -> report.origin().sourcePath()).toList();
    }

    List<Reject> rejects() {
        return rejects;
    }

    List<String> messages() {
        return rejects.stream().map(Reject::message).toList();
    }

    Report onlyReport() {
        assertThat(messages()).isEmpty();
        assertThat(reports).hasSize(1);
        return reports.get(0);
    }

    Reject onlyReject() {
        assertThat(reports).isEmpty();
        assertThat(rejects).hasSize(1);
        return rejects.get(0);
    }
}
