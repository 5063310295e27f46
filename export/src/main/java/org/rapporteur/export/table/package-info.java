/**
 * Rows as tables: columns with their types, and the writers of CSV and of lines of JSON. Knows JSON
 * only, no value of the model.
 */
@NullMarked
package org.rapporteur.export.table;

import org.jspecify.annotations.NullMarked;
