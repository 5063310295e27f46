package org.rapporteur.export.parquet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.export.table.Column;
import org.rapporteur.export.table.RowWriter;
import org.rapporteur.json.Json;
import org.rapporteur.json.JsonValue;

/**
 * Rows as a Parquet file. Rows are gathered until they take some megabytes, then written as one row
 * group, of which each column is one page; where the groups lie is kept for the footer.
 */
public final class ParquetRows implements RowWriter {
    private static final byte[] MAGIC = "PAR1".getBytes(US_ASCII);
    private static final int BYTES_OF_A_GROUP = 16 << 20;
    private static final int ROWS_OF_A_GROUP = 100_000;
    private static final int GZIP = 2;
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int OPTIONAL = 1;
    private static final int DATA_PAGE = 0;

    private final OutputStream out;
    private final List<ColumnBuffer> buffers;
    private final List<Group> groups = new ArrayList<>();
    private long position;

    /** Where a column's page lies, with its header counted in both sizes. */
    private record Chunk(Column column, long offset, long uncompressed, long compressed, int rows) {}

    private record Group(List<Chunk> chunks, int rows) {
        long bytes() {
            return chunks.stream().mapToLong(Chunk::uncompressed).sum();
        }
    }

    public ParquetRows(List<Column> columns, OutputStream out) throws IOException {
        this.out = out;
        this.buffers = columns.stream().map(ColumnBuffer::new).toList();
        write(MAGIC);
    }

    @Override
    public void write(JsonValue row) throws IOException {
        JsonNode fields = Json.tree(Json.text(row));
        buffers.forEach(buffer -> buffer.add(fields.get(buffer.column().name())));
        if (rows() >= ROWS_OF_A_GROUP
                || buffers.stream().mapToLong(ColumnBuffer::size).sum() >= BYTES_OF_A_GROUP) {
            writeGroup();
        }
    }

    private int rows() {
        return buffers.get(0).rows();
    }

    private void writeGroup() throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        for (ColumnBuffer buffer : buffers) {
            chunks.add(writePage(buffer));
        }
        groups.add(new Group(chunks, rows()));
        buffers.forEach(ColumnBuffer::clear);
    }

    private Chunk writePage(ColumnBuffer buffer) throws IOException {
        LittleEndian page = buffer.page();
        LittleEndian compressed = new LittleEndian();
        try (OutputStream gzip = new GZIPOutputStream(compressed)) {
            page.writeTo(gzip);
        }
        LittleEndian header = new LittleEndian();
        Thrift.struct(
                header,
                fields -> fields.i32(1, DATA_PAGE)
                        .i32(2, page.size())
                        .i32(3, compressed.size())
                        .struct(
                                5,
                                data -> data.i32(1, buffer.rows())
                                        .i32(2, PLAIN)
                                        .i32(3, RLE)
                                        .i32(4, RLE)));
        long offset = position;
        write(header.toByteArray());
        write(compressed.toByteArray());
        return new Chunk(buffer.column(), offset, header.size() + page.size(), position - offset, buffer.rows());
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    @Override
    public void close() throws IOException {
        if (rows() > 0) {
            writeGroup();
        }
        LittleEndian footer = new LittleEndian();
        Thrift.struct(footer, this::describe);
        int size = footer.size();
        footer.int32(size);
        footer.writeBytes(MAGIC);
        write(footer.toByteArray());
        out.flush();
    }

    /** The file's metadata. */
    private void describe(Thrift file) {
        List<Optional<Column>> schema = new ArrayList<>(List.of(Optional.empty()));
        buffers.forEach(buffer -> schema.add(Optional.of(buffer.column())));
        file.i32(1, 1)
                .structs(2, schema, this::describeElement)
                .i64(3, groups.stream().mapToLong(Group::rows).sum())
                .structs(4, groups, ParquetRows::describeGroup)
                .text(6, "rapporteur");
    }

    /** A column, or the table itself, which comes first. */
    private void describeElement(Thrift.Field<Optional<Column>> element) {
        element.value()
                .ifPresentOrElse(
                        column -> {
                            element.to()
                                    .i32(1, Physical.of(column.type()).code())
                                    .i32(3, OPTIONAL)
                                    .text(4, column.name());
                            Physical.annotate(column.type(), element.to());
                        },
                        () -> element.to().text(4, "rapporteur").i32(5, buffers.size()));
    }

    private static void describeGroup(Thrift.Field<Group> group) {
        group.to()
                .structs(1, group.value().chunks(), ParquetRows::describeChunk)
                .i64(2, group.value().bytes())
                .i64(3, group.value().rows());
    }

    private static void describeChunk(Thrift.Field<Chunk> field) {
        Chunk chunk = field.value();
        field.to()
                .i64(2, chunk.offset())
                .struct(
                        3,
                        data -> data.i32(1, Physical.of(chunk.column().type()).code())
                                .i32s(2, List.of(PLAIN, RLE))
                                .texts(3, List.of(chunk.column().name()))
                                .i32(4, GZIP)
                                .i64(5, chunk.rows())
                                .i64(6, chunk.uncompressed())
                                .i64(7, chunk.compressed())
                                .i64(9, chunk.offset()));
    }
}
