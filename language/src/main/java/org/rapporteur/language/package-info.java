/** Turns a report into annotated text: sentences, words, tags, dependencies, names. May use the model. */
@NullMarked
package org.rapporteur.language;

import org.jspecify.annotations.NullMarked;
