/**
 * Writes Apache Parquet: flat tables, each column optional, in plain encoding under gzip. That is all
 * that tables of a record need of the format, and any reader of it reads that. Source: the
 * specification at apache/parquet-format, 2.11. Knows JSON and columns, no value of the model.
 */
@NullMarked
package org.rapporteur.export.parquet;

import org.jspecify.annotations.NullMarked;
