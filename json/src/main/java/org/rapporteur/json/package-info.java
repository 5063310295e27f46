/**
 * Writes and reads the values of the model as JSON, in the names of the public interface.
 *
 * <p>One class a value: its keys stand there once, in the order in which they are printed. May use
 * the model.
 */
@NullMarked
package org.rapporteur.json;

import org.jspecify.annotations.NullMarked;
