/** Writes and reads the values of the model as JSON, in the names of the public interface. May use the model. */
@NullMarked
package org.rapporteur.json;

import org.jspecify.annotations.NullMarked;
