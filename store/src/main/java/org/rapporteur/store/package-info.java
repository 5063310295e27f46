/** Keeps the record: reading and writing are two interfaces. May use the model and its JSON. */
@NullMarked
package org.rapporteur.store;

import org.jspecify.annotations.NullMarked;
