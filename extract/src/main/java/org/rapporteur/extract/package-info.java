/** Turns annotated text into findings, each with its evidence. May use the model and the knowledge. */
@NullMarked
package org.rapporteur.extract;

import org.jspecify.annotations.NullMarked;
