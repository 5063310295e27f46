package org.rapporteur.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.LineReader.Line;

/**
 * JSON: one object, an array of objects, or objects one after another; where the first line is an
 * object by itself, JSON Lines.
 */
final class JsonFormat implements ReportFormat {
    private final JsonLinesFormat jsonLines = new JsonLinesFormat();

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".json");
    }

    @Override
    public void read(Source source, Desk desk) throws IOException, BadDocumentException {
        try (InputStream in = source.open()) {
            Opening opening = Opening.of(in);
            if (opening.firstVisible() == '{') {
                readObjects(new LineReader(opening.whole()), desk);
            } else {
                new JsonValues(opening.whole(), desk).read();
            }
        }
    }

    private void readObjects(LineReader lines, Desk desk) throws IOException, BadDocumentException {
        @Nullable Line first = lines.next();
        while (first != null && first.isBlank()) {
            first = lines.next();
        }
        if (first != null && goesOnBelow(first)) {
            new JsonValues(lines.again(first), desk).read();
        } else if (first != null) {
            jsonLines.readLine(first, desk);
            jsonLines.readLines(lines, desk);
        }
    }

    /** Whether the line leaves an object open. A string cannot go on below: a cut one is the line's own fault. */
    private static boolean goesOnBelow(Line line) {
        if (line.isTooLong()) {
            return false;
        }
        try (JsonParser parser = JsonReports.FACTORY.createParser(TextDecoder.decodeLine(line.bytes()))) {
            while (parser.nextToken() != null) {
                // Whether it fails is all that counts.
            }
            return false;
        } catch (JsonEOFException e) {
            JsonToken cut = e.getTokenBeingDecoded();
            return cut != JsonToken.VALUE_STRING && cut != JsonToken.FIELD_NAME;
        } catch (JsonProcessingException e) {
            return JsonReports.isCut(e);
        } catch (IOException | BadDocumentException e) {
            return false;
        }
    }
}
