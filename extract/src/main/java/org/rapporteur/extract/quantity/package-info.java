/**
 * Finds the figures that a report gives: number, unit, what is measured, about whom and when. May use
 * the model, the knowledge and the time expressions.
 *
 * <p>Numbers are read from the characters, not from an engine's tokens, so that "$1.2bn" reads the
 * same whatever an engine cuts it into; what they count and measure is read from tags and syntax.
 */
@NullMarked
package org.rapporteur.extract.quantity;

import org.jspecify.annotations.NullMarked;
