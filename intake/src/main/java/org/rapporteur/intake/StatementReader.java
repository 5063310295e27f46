package org.rapporteur.intake;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rapporteur.knowledge.Knowledge;

/**
 * Reads files of structured statements: CSV as in RFC 4180, in UTF-8, whose first line names the
 * columns, of {@link StatementColumn} in any order. A row that is wrong is set aside with its line, its
 * column and what is wrong, and the others are read.
 */
public final class StatementReader {
    private final StatementMaker maker;
    private final StatementSink sink;

    public StatementReader(Knowledge knowledge, StatementSink sink) {
        this.maker = new StatementMaker(requireNonNull(knowledge, "knowledge"));
        this.sink = requireNonNull(sink, "sink");
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read at all
     */
    public void readPath(Path file) throws IOException {
        read(Source.of(file, file.toString()));
    }

    private void read(Source source) throws IOException {
        try (CSVParser rows = parser(source)) {
            checkColumns(rows.getHeaderNames());
            for (CSVRecord row : rows) {
                read(row, rows.getCurrentLineNumber(), source.name());
            }
        } catch (BadDocumentException e) {
            sink.setAside(e.toReject(source.name()));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            sink.setAside(new BadDocumentException(
                            "is no CSV: " + e.getMessage(), "write it as RFC 4180 says, quotes doubled within quotes")
                    .toReject(source.name()));
        }
    }

    private static CSVParser parser(Source source) throws IOException, BadDocumentException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        BufferedReader text =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(source.bytes()), decoder));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return CSVParser.parse(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreEmptyLines(true)
                        .setTrim(true)
                        .get());
    }

    private static void checkColumns(List<String> columns) throws BadDocumentException {
        List<String> unknown = new ArrayList<>(columns);
        unknown.removeAll(StatementColumn.spellings());
        if (!unknown.isEmpty()) {
            throw new BadDocumentException(
                    "line 1",
                    "has no such column as " + String.join(", ", unknown),
                    "use these: " + String.join(" ", StatementColumn.spellings()));
        }
        for (StatementColumn needed : List.of(StatementColumn.KIND, StatementColumn.SOURCE)) {
            if (!columns.contains(needed.spelling())) {
                throw new BadDocumentException(
                        "line 1", "has no column " + needed.spelling(), "name the columns in the first line");
            }
        }
    }

    private void read(CSVRecord row, long line, String sourceName) {
        String place = "line " + line;
        if (!row.isConsistent()) {
            sink.setAside(new BadDocumentException(
                            place,
                            "has " + row.size() + " cells, not one for each column",
                            "quote cells that hold commas")
                    .toReject(sourceName));
            return;
        }
        try {
            Map<String, String> cells = row.toMap();
            sink.statement(maker.make(new StatementRow(cells, place), sourceName));
        } catch (BadDocumentException e) {
            sink.setAside(e.toReject(sourceName));
        }
    }
}
