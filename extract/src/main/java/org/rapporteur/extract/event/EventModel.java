package org.rapporteur.extract.event;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.rapporteur.extract.learnt.LogLinear;

/**
 * What was learnt from the corpus of marked events.
 *
 * @param header from what, with which settings and figures, in lines
 * @param triggers of a word that may carry an event, the type, or {@code NONE}
 * @param pairs of two given parties, the type of what the first does to the second
 * @param roles of an event and somebody whom its sentence names, {@code ACTOR}, {@code RECIPIENT} or {@code NONE}
 * @param casts the same, in the light of how likely the others take part
 * @param modes of an event, {@code TYPE:mode}, or {@code TYPE:-} for none
 * @param lights of an event, its auxiliary modes by commas, or {@code -} for none
 * @param verdicts of an event as it was coded, {@code RIGHT} in all, {@code PARTLY}, or {@code WRONG}
 */
public record EventModel(
        String header,
        LogLinear triggers,
        LogLinear pairs,
        LogLinear roles,
        LogLinear casts,
        LogLinear modes,
        LogLinear lights,
        LogLinear verdicts) {
    static final String NONE = "NONE";
    static final String ACTOR = "ACTOR";
    static final String RECIPIENT = "RECIPIENT";
    public static final String RIGHT = "RIGHT";
    static final String PARTLY = "PARTLY";
    static final String WRONG = "WRONG";
    private static final String RESOURCE = "events.model.gz";
    private static final String PRECISE = "precise.model.gz";
    private static final int MAGIC = 0x52455633;

    /** What part somebody takes in an event. */
    public static final List<String> PARTS = List.of(ACTOR, NONE, RECIPIENT);

    /** Knows nothing: each part is as likely as the others. */
    public static final LogLinear UNCAST = LogLinear.of(PARTS, 1, new float[6]);

    /** What may become of an event that was coded. */
    public static final List<String> VERDICTS = List.of(RIGHT, PARTLY, WRONG);

    /** Knows nothing: each verdict is as likely as the others. */
    public static final LogLinear UNJUDGED = LogLinear.of(VERDICTS, 1, new float[6]);

    public EventModel {
        requireNonNull(header, "header");
        requireNonNull(triggers, "triggers");
        requireNonNull(pairs, "pairs");
        requireNonNull(roles, "roles");
        requireNonNull(casts, "casts");
        requireNonNull(modes, "modes");
        requireNonNull(lights, "lights");
        requireNonNull(verdicts, "verdicts");
    }

    /** The same, with what was learnt of who takes part beside whom. */
    public EventModel withCasts(LogLinear learnt) {
        return new EventModel(header, triggers, pairs, roles, learnt, modes, lights, verdicts);
    }

    /** The same, with what was learnt of its own mistakes. */
    public EventModel withVerdicts(LogLinear learnt) {
        return new EventModel(header, triggers, pairs, roles, casts, modes, lights, learnt);
    }

    /** The model that comes with the program. */
    static EventModel load() {
        return read(RESOURCE, EventModel::read);
    }

    /** The program's model, with what was learnt where a {@link SentenceEncoder} is heard as well. */
    static EventModel loadPrecise() {
        EventModel model = load();
        return read(PRECISE, model::readPrecise);
    }

    private EventModel readPrecise(DataInputStream in) throws IOException {
        return withCasts(LogLinear.read(in)).withVerdicts(LogLinear.read(in));
    }

    /** Writes only what differs where a {@link SentenceEncoder} is heard: who takes part beside whom, and its verdicts. */
    public void writePrecise(DataOutputStream out) throws IOException {
        casts.write(out);
        verdicts.write(out);
    }

    private interface Source<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static <T> T read(String name, Source<T> source) {
        try (InputStream resource = requireNonNull(EventModel.class.getResourceAsStream(name), name);
                DataInputStream in =
                        new DataInputStream(new BufferedInputStream(new GZIPInputStream(resource, 1 << 16), 1 << 16))) {
            return source.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
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
        casts.write(out);
        modes.write(out);
        lights.write(out);
        verdicts.write(out);
    }
}
