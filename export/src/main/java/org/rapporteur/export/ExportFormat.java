package org.rapporteur.export;

import static org.rapporteur.export.ExportKind.EVENTS;
import static org.rapporteur.export.ExportKind.PANEL;
import static org.rapporteur.export.ExportKind.RECORD;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The formats, each with the kinds that exist in it. */
public enum ExportFormat {
    /** One JSON object a line. */
    JSONL("jsonl", "application/x-ndjson", "jsonl", EnumSet.allOf(ExportKind.class)),
    /** RFC 4180, with a header; lists and objects as JSON. */
    CSV("csv", "text/csv; charset=utf-8", "csv", EnumSet.complementOf(EnumSet.of(RECORD))),
    /** Apache Parquet with typed columns; lists and objects as JSON text. */
    PARQUET("parquet", "application/vnd.apache.parquet", "parquet", EnumSet.complementOf(EnumSet.of(RECORD))),
    /** GDELT 2.0 events: 61 columns parted by tabs, no header. */
    GDELT("gdelt", "text/tab-separated-values; charset=utf-8", "export.CSV", EnumSet.of(EVENTS)),
    /** GDELT 2.0 mentions: 16 columns parted by tabs, no header. */
    GDELT_MENTIONS("gdelt-mentions", "text/tab-separated-values; charset=utf-8", "mentions.CSV", EnumSet.of(EVENTS)),
    /** POLECAT: 40 columns parted by tabs, with a header. */
    POLECAT("polecat", "text/tab-separated-values; charset=utf-8", "polecat.tsv", EnumSet.of(EVENTS)),
    /** ICEWS: 20 columns parted by tabs, with a header. */
    ICEWS("icews", "text/tab-separated-values; charset=utf-8", "icews.tab", EnumSet.of(EVENTS)),
    /** Phoenix: 26 columns parted by tabs, no header. */
    PHOENIX("phoenix", "text/tab-separated-values; charset=utf-8", "phoenix.txt", EnumSet.of(EVENTS)),
    /** Linked data in JSON-LD 1.1, with the terms of PROV-O and schema.org. */
    JSONLD("jsonld", "application/ld+json", "jsonld", EnumSet.of(RECORD)),
    /** Who acts on whom, as a graph. */
    GRAPHML("graphml", "application/graphml+xml", "graphml", EnumSet.of(EVENTS, PANEL, RECORD));

    private final String label;
    private final String mediaType;
    private final String extension;
    private final Set<ExportKind> kinds;

    ExportFormat(String label, String mediaType, String extension, EnumSet<ExportKind> kinds) {
        this.label = label;
        this.mediaType = mediaType;
        this.extension = extension;
        this.kinds = Collections.unmodifiableSet(kinds);
    }

    /** As it is written on the command line and in addresses: {@code gdelt-mentions}. */
    public String label() {
        return label;
    }

    /** For the header {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, without the dot before it. */
    public String extension() {
        return extension;
    }

    public Set<ExportKind> kinds() {
        return kinds;
    }

    /** The label. */
    @Override
    public String toString() {
        return label;
    }
}
