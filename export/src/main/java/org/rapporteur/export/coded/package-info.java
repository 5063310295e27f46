/**
 * The formats of event data that users' tools read: GDELT, POLECAT, ICEWS, Phoenix. All are lines of
 * UTF-8 parted by tabs, with no quoting: no field holds a tab or a line break. What the record does
 * not hold is an empty field. May use the events of {@code export.event}, the model and the knowledge.
 */
@NullMarked
package org.rapporteur.export.coded;

import org.jspecify.annotations.NullMarked;
