package org.rapporteur.export.parquet;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.table.Column;

/** The values of one column in the row group at hand. */
final class ColumnBuffer {
    private final Column column;
    private final LittleEndian values = new LittleEndian();
    private final BitSet present = new BitSet();
    private int rows;

    ColumnBuffer(Column column) {
        this.column = requireNonNull(column, "column");
    }

    Column column() {
        return column;
    }

    int rows() {
        return rows;
    }

    /** How many bytes the values take. */
    int size() {
        return values.size();
    }

    /** Adds the value of the next row. */
    void add(@Nullable JsonNode value) {
        if (value != null && !value.isNull()) {
            present.set(rows);
            addPlain(value);
        }
        rows++;
    }

    private void addPlain(JsonNode value) {
        switch (column.type()) {
            case TEXT -> bytes(value.asText());
            case JSON -> bytes(value.toString());
            case DAY ->
                values.int32(Math.toIntExact(LocalDate.parse(value.asText()).toEpochDay()));
            case COUNT -> values.int64(value.asLong());
            case NUMBER -> values.int64(Double.doubleToLongBits(value.asDouble()));
        }
    }

    private void bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        values.int32(bytes.length);
        values.writeBytes(bytes);
    }

    /** The page: which rows have a value, as runs and bits, then the values that are there. */
    LittleEndian page() {
        LittleEndian levels = levels();
        LittleEndian page = new LittleEndian();
        page.int32(levels.size());
        page.writeBytes(levels.toByteArray());
        page.writeBytes(values.toByteArray());
        return page;
    }

    /** One bit for each row, in one run of groups of eight. */
    private LittleEndian levels() {
        LittleEndian levels = new LittleEndian();
        int groups = (rows + Byte.SIZE - 1) / Byte.SIZE;
        levels.varint(((long) groups << 1) | 1);
        byte[] bits = new byte[groups];
        byte[] set = present.toByteArray();
        System.arraycopy(set, 0, bits, 0, set.length);
        levels.writeBytes(bits);
        return levels;
    }

    void clear() {
        values.reset();
        present.clear();
        rows = 0;
    }
}
