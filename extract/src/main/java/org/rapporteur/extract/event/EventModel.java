package org.rapporteur.extract.event;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.rapporteur.extract.learnt.LogLinear;

/**
 * What was learnt from the corpus of marked events.
 *
 * @param header from what, with which settings and figures, in lines
 * @param triggers of a word that may carry an event, the type, or {@code NONE}
 * @param pairs of two given parties, the type of what the first does to the second
 * @param roles of an event and somebody whom its sentence names, {@code ACTOR}, {@code RECIPIENT} or {@code NONE}
 * @param modes of an event, {@code TYPE:mode}, or {@code TYPE:-} for none
 * @param lights of an event, its auxiliary modes by commas, or {@code -} for none
 */
public record EventModel(
        String header, LogLinear triggers, LogLinear pairs, LogLinear roles, LogLinear modes, LogLinear lights) {
    static final String NONE = "NONE";
    static final String ACTOR = "ACTOR";
    static final String RECIPIENT = "RECIPIENT";
    private static final String RESOURCE = "events.model.gz";
    private static final int MAGIC = 0x52455632;

    public EventModel {
        requireNonNull(header, "header");
        requireNonNull(triggers, "triggers");
        requireNonNull(pairs, "pairs");
        requireNonNull(roles, "roles");
        requireNonNull(modes, "modes");
        requireNonNull(lights, "lights");
    }

    /** The model that comes with the program. */
    static EventModel load() {
        try (InputStream resource = requireNonNull(EventModel.class.getResourceAsStream(RESOURCE), RESOURCE);
                DataInputStream in =
                        new DataInputStream(new BufferedInputStream(new GZIPInputStream(resource, 1 << 16), 1 << 16))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static EventModel read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("Not a model of events");
        }
        return new EventModel(
                in.readUTF(),
                LogLinear.read(in),
                LogLinear.read(in),
                LogLinear.read(in),
                LogLinear.read(in),
                LogLinear.read(in));
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeUTF(header);
        triggers.write(out);
        pairs.write(out);
        roles.write(out);
        modes.write(out);
        lights.write(out);
    }
}
