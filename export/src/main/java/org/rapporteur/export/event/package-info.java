/**
 * Events as rows, with what of the record around them the formats of event data ask for. May use the
 * model, the knowledge and the store's reader.
 */
@NullMarked
package org.rapporteur.export.event;

import org.jspecify.annotations.NullMarked;
