/**
 * Finds the words that say when, and the days that they mean. May use the model and nothing else of
 * the extractors; events, quantities and quotations use it.
 */
@NullMarked
package org.rapporteur.extract.time;

import org.jspecify.annotations.NullMarked;
