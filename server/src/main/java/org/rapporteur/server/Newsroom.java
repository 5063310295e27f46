package org.rapporteur.server;

import java.io.IOException;
import org.rapporteur.pipeline.CoderPool;
import org.rapporteur.store.RecordWriter;

/** What is needed to add reports and to code texts; opened when it is first asked for. */
public interface Newsroom {
    /** Coders of which some wait; takes a while. Closed with the server. */
    CoderPool openCoders() throws IOException;

    /** Closed after each use. */
    RecordWriter openWriter();
}
