package org.rapporteur.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Explanation;
import org.rapporteur.json.EvidenceJson;

/**
 * Why an event was coded so: {@code explanation: {trigger, frame, probability, runner_up, reasons}}, with
 * numbers in thousandths.
 */
final class ExplanationJson {
    private static final double THOUSANDTHS = 1000;

    private ExplanationJson() {}

    /** Writes the field; nothing for null. */
    static void writeField(@Nullable Explanation why, JsonGenerator to) throws IOException {
        if (why == null) {
            return;
        }
        to.writeObjectFieldStart("explanation");
        EvidenceJson.writeField("trigger", why.trigger(), to);
        to.writeStringField("frame", why.frame());
        to.writeNumberField("probability", rounded(why.probability()));
        to.writeObjectFieldStart("runner_up");
        to.writeStringField("event", why.runnerUp().name());
        to.writeNumberField("probability", rounded(why.runnerUpProbability()));
        to.writeEndObject();
        to.writeArrayFieldStart("reasons");
        for (Explanation.Reason reason : why.reasons()) {
            to.writeStartObject();
            to.writeStringField("feature", reason.feature());
            to.writeNumberField("weight", rounded(reason.weight()));
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeEndObject();
    }

    private static double rounded(double number) {
        return Math.round(number * THOUSANDTHS) / THOUSANDTHS;
    }
}
