package org.rapporteur.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code NAME.meta.json}: no report, but what is known of the one beside it, read with that one. */
final class SidecarFormat implements ReportFormat {
    private static final String ENDING = ".meta.json";

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(ENDING);
    }

    @Override
    public void read(Source source, Desk desk) throws BadDocumentException {
        String name = source.fileName();
        String stem = name.substring(0, name.length() - ENDING.length());
        boolean hasText = Stream.of(".txt", ".md", ".txt.gz", ".md.gz")
                .anyMatch(ending -> source.sibling(stem + ending).isPresent());
        if (!hasText) {
            throw new BadDocumentException(
                    "has no text beside it", "put " + OneLine.of(stem) + ".txt into its folder, or remove it");
        }
    }

    /** What the sidecar of a text says; nothing where it has none. */
    static ReportFields fieldsBeside(Source text) throws BadDocumentException {
        Optional<Source> sidecar = text.sibling(text.stem() + ENDING);
        return sidecar.isPresent() ? fields(sidecar.get()) : new ReportFields();
    }

    private static ReportFields fields(Source sidecar) throws BadDocumentException {
        String place = sidecar.fileName();
        try (JsonParser parser = JsonReports.FACTORY.createParser(TextDecoder.decode(sidecar.bytes()))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadDocumentException(
                        "is no JSON object", "give {\"published\": ..., \"outlet\": ...}, or remove it");
            }
            return ReportFields.of(JsonObject.read(parser), place);
        } catch (JsonProcessingException e) {
            throw JsonReports.broken(e).at(place + ", " + JsonReports.place(e.getLocation()));
        } catch (IOException e) {
            throw Failures.of(e).at(place);
        } catch (BadDocumentException e) {
            throw e.at(place);
        }
    }
}
