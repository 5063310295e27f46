package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.ExportFormat;
import org.rapporteur.export.ExportKind;
import org.rapporteur.export.ExportRequest;
import org.rapporteur.export.Exporter;
import org.rapporteur.export.Filter;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.server.http.Answers;
import org.rapporteur.server.http.Problem;
import org.rapporteur.server.http.ProblemException;
import org.rapporteur.server.http.Question;

/** Parts of the record in the program's formats, streamed. */
final class ExportRoutes {
    private static final int MOST_AT_ONCE = 4;
    private static final int BUFFER = 1 << 16;
    private static final int NOT_MODIFIED = 304;
    private static final int LONGEST_MODE = 20;

    private final RecordDesk desk;
    private final Exporter exporter;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);
    /** Versions of a record are told apart within one run of the server only. */
    private final String run = Long.toHexString(System.nanoTime());

    ExportRoutes(RecordDesk desk, Exporter exporter) {
        this.desk = requireNonNull(desk, "desk");
        this.exporter = requireNonNull(exporter, "exporter");
    }

    void putOn(Routes routes) {
        routes.get("/export/{kind}", this::export);
    }

    private void export(Context context) throws IOException {
        ExportRequest request = request(desk.asked(context));
        String tag = "W/\"" + run + "-" + desk.browser().version() + "\"";
        context.header("ETag", tag);
        context.header("Vary", "Accept-Encoding");
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(NOT_MODIFIED);
            return;
        }
        context.res().setContentType(request.format().mediaType());
        context.header(
                "Content-Disposition",
                "attachment; filename=\"rapporteur-" + lower(request.kind()) + "."
                        + request.format().extension() + "\"");
        if (!context.method().equals(HandlerType.HEAD)) {
            stream(context, request);
        }
    }

    private void stream(Context context, ExportRequest request) throws IOException {
        if (!room.tryAcquire()) {
            context.header("Retry-After", "5");
            throw new ProblemException(
                    new Problem(503, "Busy", "Many exports are running already; try again in a moment", null));
        }
        boolean asGzip = Answers.takesGzip(context) && request.format() != ExportFormat.PARQUET;
        if (asGzip) {
            context.header("Content-Encoding", "gzip");
        }
        OutputStream plain = context.res().getOutputStream();
        try (OutputStream out =
                asGzip ? new GZIPOutputStream(plain, BUFFER) : new BufferedOutputStream(plain, BUFFER)) {
            exporter.export(request, desk.record(), out);
        } catch (EofException gone) {
            // Whoever asked has enough.
            context.header("Connection", "close");
        } finally {
            room.release();
        }
    }

    private static ExportRequest request(Asked asked) {
        Question question = asked.question();
        ExportKind kind = kind(question.path("kind"));
        @Nullable ExportFormat format = question.parsed("format", 40, ExportRoutes::format);
        Set<EventType> types = new LinkedHashSet<>();
        @Nullable EventType type = asked.type();
        if (type != null) {
            types.add(type);
        }
        double confidence = question.share("confidence", kind.leastConfidence());
        int independent = question.number("independent", 0, 1_000_000, 0);
        boolean merged = question.flag("merged");
        boolean spreadsheet = question.flag("spreadsheet");
        Filter filter = new Filter(asked.selection(), types, confidence, independent, counting(question));
        @Nullable LocalDate asOf = question.day("as_of");
        question.end();
        try {
            return new ExportRequest(
                    kind, format == null ? ExportFormat.JSONL : format, filter, merged, spreadsheet, asOf);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(new Problem(400, "Bad parameter", String.valueOf(e.getMessage()), "format"));
        }
    }

    private static Set<AuxiliaryMode> counting(Question question) {
        AuxiliaryMode[] modes = AuxiliaryMode.values();
        Set<AuxiliaryMode> counting = new LinkedHashSet<>();
        for (String name : question.texts("counting", modes.length, LONGEST_MODE)) {
            counting.add(Arrays.stream(modes)
                    .filter(mode -> mode.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.badParameter(
                            "counting", "counting is one of future, historical, hypothetical, negation")));
        }
        return counting;
    }

    private static ExportKind kind(String name) {
        return Arrays.stream(ExportKind.values())
                .filter(kind -> lower(kind).equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("There is no kind " + name + " to export; there are "
                        + Arrays.stream(ExportKind.values())
                                .map(ExportRoutes::lower)
                                .collect(Collectors.joining(", "))));
    }

    private static ExportFormat format(String label) {
        return Arrays.stream(ExportFormat.values())
                .filter(format -> format.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + label + "' is none of "
                        + Arrays.stream(ExportFormat.values())
                                .map(ExportFormat::label)
                                .collect(Collectors.joining(", "))));
    }

    private static String lower(ExportKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
