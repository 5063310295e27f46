/**
 * Writes the record in the formats that others read, row by row, never the whole in memory. May
 * use the model, its JSON, the knowledge and the store's reader.
 */
@NullMarked
package org.rapporteur.export;

import org.jspecify.annotations.NullMarked;
