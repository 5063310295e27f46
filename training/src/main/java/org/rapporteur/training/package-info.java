/**
 * Teaches the reader of language from treebanks and writes its model file. Not part of the program.
 * May use model, knowledge, language and extract.
 */
@NullMarked
package org.rapporteur.training;

import org.jspecify.annotations.NullMarked;
