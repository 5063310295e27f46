/**
 * Keeps the record: reading and writing are two interfaces, {@link org.rapporteur.store.Stores} opens
 * what stands behind them. May use the model and its JSON.
 *
 * <p>Findings, stories and entries are kept as JSON documents beside a few columns: they are always
 * read whole, and asked for by few of their fields (kind, parties, day of publication, story). So a
 * new field of a finding needs no new column, and what is exported is what is kept. Reports are
 * columns, because each field of theirs is one plain string.
 *
 * <p>The SQL is in the numbered scripts beside this package's classes, in {@code resources}.
 */
@NullMarked
package org.rapporteur.store;

import org.jspecify.annotations.NullMarked;
