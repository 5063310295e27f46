package org.rapporteur.store;

/** A record that is open to be written and read; each side sees what the other has done. */
public interface RecordStore extends RecordReader, RecordWriter {
    @Override
    void close();
}
