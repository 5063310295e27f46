package org.rapporteur.export.parquet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * A struct in Thrift's compact protocol, in which Parquet's headers and footer are written. Fields must
 * come in the order of their ids. Source: Thrift compact protocol encoding, as in the specification.
 */
final class Thrift {
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int LONGEST_SHORT_LIST = 14;

    private final LittleEndian to;
    private int lastId;

    private Thrift(LittleEndian to) {
        this.to = to;
    }

    /** Writes a struct. */
    static void struct(LittleEndian to, Consumer<Thrift> fields) {
        fields.accept(new Thrift(to));
        to.write(0);
    }

    Thrift i32(int id, int value) {
        header(id, I32);
        to.varint(zigzag(value));
        return this;
    }

    Thrift i64(int id, long value) {
        header(id, I64);
        to.varint(zigzag(value));
        return this;
    }

    Thrift text(int id, String value) {
        header(id, BINARY);
        bytes(value);
        return this;
    }

    Thrift struct(int id, Consumer<Thrift> fields) {
        header(id, STRUCT);
        struct(to, fields);
        return this;
    }

    <T> Thrift structs(int id, List<T> values, Consumer<Field<T>> each) {
        list(id, STRUCT, values.size());
        values.forEach(value -> struct(to, fields -> each.accept(new Field<>(value, fields))));
        return this;
    }

    Thrift i32s(int id, List<Integer> values) {
        list(id, I32, values.size());
        values.forEach(value -> to.varint(zigzag(value)));
        return this;
    }

    Thrift texts(int id, List<String> values) {
        list(id, BINARY, values.size());
        values.forEach(this::bytes);
        return this;
    }

    /** A value of a list with the struct that it is to be written to. */
    record Field<T>(T value, Thrift to) {}

    private void list(int id, int type, int size) {
        header(id, LIST);
        if (size <= LONGEST_SHORT_LIST) {
            to.write((size << 4) | type);
        } else {
            to.write(0xF0 | type);
            to.varint(size);
        }
    }

    private void bytes(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        to.varint(bytes.length);
        to.writeBytes(bytes);
    }

    /** Ids are written as the distance from the one before; here never more than 15. */
    private void header(int id, int type) {
        to.write(((id - lastId) << 4) | type);
        lastId = id;
    }

    private static long zigzag(long value) {
        return (value << 1) ^ (value >> (Long.SIZE - 1));
    }
}
