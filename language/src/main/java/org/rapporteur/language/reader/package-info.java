/**
 * The reader of English of our own: an engine of language and the model file that it reads with. Puts
 * together the packages beside it.
 */
@NullMarked
package org.rapporteur.language.reader;

import org.jspecify.annotations.NullMarked;
