package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Something that can be written as one JSON value: {@code to -> FindingJson.write(finding, to)}. */
@FunctionalInterface
public interface JsonValue {
    void writeTo(JsonGenerator to) throws IOException;
}
