package org.rapporteur.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.JsonObject.Value;
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
            JsonReports.handOver(object(line), place, desk);
        } catch (BadDocumentException e) {
            desk.setAside(e.at(place));
        }
    }

    private static Map<String, Value> object(Line line) throws BadDocumentException {
        if (line.isTooLong()) {
            throw new BadDocumentException(
                    "is a line of " + (line.length() >> 20) + " MB, too long for one report",
                    "put each report on a line of its own");
        }
        String text = TextDecoder.decodeLine(line.bytes());
        try (JsonParser parser = JsonReports.FACTORY.createParser(text)) {
            return onlyObject(parser);
        } catch (JsonProcessingException e) {
            // Each line is a text of its own to the parser, so only its column counts.
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            throw JsonReports.broken(e).at("line " + line.number() + ", column " + column);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a string does not fail", e);
        }
    }

    private static Map<String, Value> onlyObject(JsonParser parser) throws IOException, BadDocumentException {
        @Nullable JsonToken token = parser.nextToken();
        if (token == null) {
            throw Desk.empty();
        }
        if (token != JsonToken.START_OBJECT) {
            throw JsonReports.noObject(token);
        }
        Map<String, Value> object = JsonObject.read(parser);
        if (parser.nextToken() != null) {
            throw new BadDocumentException("holds more than its object", "put each report on a line of its own");
        }
        return object;
    }
}
