package org.rapporteur.export.parquet;

import java.io.ByteArrayOutputStream;

/** Bytes in memory, with numbers of several bytes written the lowest byte first. */
final class LittleEndian extends ByteArrayOutputStream {
    void int32(int value) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            write(value >>> shift);
        }
    }

    void int64(long value) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            write((int) (value >>> shift));
        }
    }

    /** As a base-128 number without a sign. */
    void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        write((int) rest);
    }
}
