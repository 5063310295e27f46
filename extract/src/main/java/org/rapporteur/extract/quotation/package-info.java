/**
 * Finds who said what: direct, mixed and indirect speech, and what reports credit somebody with
 * thinking, wanting or showing. May use the model and the extract packages for entities and times.
 */
@NullMarked
package org.rapporteur.extract.quotation;

import org.jspecify.annotations.NullMarked;
