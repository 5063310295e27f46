/** Writes the record in the formats that others read. May use the model, its JSON, the knowledge and the store's reader. */
@NullMarked
package org.rapporteur.export;

import org.jspecify.annotations.NullMarked;
