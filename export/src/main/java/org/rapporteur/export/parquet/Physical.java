package org.rapporteur.export.parquet;

import java.util.function.Consumer;
import org.rapporteur.export.table.Column;

/** How Parquet stores a type of column, and what it calls it. */
enum Physical {
    INT32(1),
    INT64(2),
    DOUBLE(5),
    BYTE_ARRAY(6);

    private static final int UTF8 = 0;
    private static final int DATE = 6;
    private static final int LOGICAL_STRING = 1;
    private static final int LOGICAL_DATE = 6;
    private static final int CONVERTED_TYPE = 6;
    private static final int LOGICAL_TYPE = 10;

    private final int code;

    Physical(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Physical of(Column.Type type) {
        return switch (type) {
            case TEXT, JSON -> BYTE_ARRAY;
            case DAY -> INT32;
            case COUNT -> INT64;
            case NUMBER -> DOUBLE;
        };
    }

    /** The fields of a schema's element that say what the stored values mean. */
    static void annotate(Column.Type type, Thrift element) {
        switch (type) {
            case TEXT, JSON -> annotate(element, UTF8, LOGICAL_STRING);
            case DAY -> annotate(element, DATE, LOGICAL_DATE);
            case COUNT, NUMBER -> {}
        }
    }

    private static void annotate(Thrift element, int converted, int logical) {
        Consumer<Thrift> nothing = fields -> {};
        element.i32(CONVERTED_TYPE, converted).struct(LOGICAL_TYPE, union -> union.struct(logical, nothing));
    }
}
