package org.rapporteur.server.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Json;
import org.rapporteur.store.Page;

/** Values that many answers have. */
public final class Values {
    private Values() {}

    /** Writes an item of a list. */
    public interface Item<T> {
        void write(T item, JsonGenerator to) throws IOException;
    }

    /** {@code {items, next}}. */
    public static <T> String page(Page<T> page, Item<? super T> item) {
        return Json.text(to -> write(page, item, to));
    }

    public static <T> void write(Page<T> page, Item<? super T> item, JsonGenerator to) throws IOException {
        to.writeStartObject();
        list("items", page.items(), item, to);
        to.writeStringField("next", page.following().map(Object::toString).orElse(null));
        to.writeEndObject();
    }

    public static <T> void list(String name, List<T> items, Item<? super T> item, JsonGenerator to) throws IOException {
        to.writeArrayFieldStart(name);
        for (T each : items) {
            item.write(each, to);
        }
        to.writeEndArray();
    }

    static void texts(String name, List<String> texts, JsonGenerator to) throws IOException {
        list(name, texts, (text, list) -> list.writeString(text), to);
    }

    /** A day or moment as ISO 8601. */
    static void date(String name, @Nullable Object date, JsonGenerator to) throws IOException {
        to.writeStringField(name, date == null ? null : date.toString());
    }

    /** In plain decimals. */
    static void number(String name, @Nullable BigDecimal number, JsonGenerator to) throws IOException {
        to.writeFieldName(name);
        if (number == null) {
            to.writeNull();
        } else {
            to.writeNumber(number.toPlainString());
        }
    }

    static void number(String name, double number, JsonGenerator to) throws IOException {
        number(name, BigDecimal.valueOf(number), to);
    }
}
