package org.rapporteur.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.LineReader.Line;

/** JSON Lines: an object a line. A line that is none is set aside and the next is read. */
final class JsonLinesFormat implements ReportFormat {
    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".jsonl") || fileName.endsWith(".ndjson");
    }

    @Override
    public void read(Source source, Desk desk) throws IOException, BadDocumentException {
        try (InputStream in = source.open()) {
            LineReader lines = new LineReader(in);
            if (!readLines(lines, desk)) {
                throw Desk.empty();
            }
        }
    }

    /** Reads all lines that are left; says whether any held something. */
    boolean readLines(LineReader lines, Desk desk) throws BadDocumentException {
        boolean any = false;
        try {
            for (@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    readLine(line, desk);
                    any = true;
                }
            }
        } catch (IOException e) {
            throw Failures.of(e).at("line " + Math.max(1, lines.lines()));
        }
        return any;
    }

    /** Reads one line. */
    void readLine(Line line, Desk desk) throws BadDocumentException {
        String place = "line " + line.number();
        if (line.number() == 1 && TextDecoder.isUtf16(line.bytes())) {
            throw new BadDocumentException("is UTF-16, where lines of JSON are UTF-8", "convert the file to UTF-8");
        }
        try {
            JsonReports.handOver(parse(line), place, desk);
        } catch (BadDocumentException e) {
            desk.setAside(e.at(place));
        }
    }

    private static JsonNode parse(Line line) throws BadDocumentException {
        if (line.isTooLong()) {
            throw new BadDocumentException(
                    "is a line of " + (line.length() >> 20) + " MB, too long for one report",
                    "put each report on a line of its own");
        }
        String text = TextDecoder.decodeUtf8(line.bytes());
        try {
            return JsonReports.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            // Each line is a text of its own to the parser, so only its column counts.
            int column =
                    Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getColumnNr());
            throw JsonReports.broken(e).at("line " + line.number() + ", column " + column);
        }
    }
}
