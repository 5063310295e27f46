package org.rapporteur.export;

/** The formats. */
public enum ExportFormat {
    /** One JSON object a line. */
    JSONL,
    /** RFC 4180, with a header; lists and objects as JSON. */
    CSV
}
