/** Measures how fast the reader reads, beside CoreNLP on the same text in the same run. */
@NullMarked
package org.rapporteur.training.speed;

import org.jspecify.annotations.NullMarked;
