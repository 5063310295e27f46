/**
 * Annotated text as CoNLL-U, the plain format of Universal Dependencies
 * (https://universaldependencies.org/format.html), and sentences whose words are given in it.
 */
@NullMarked
package org.rapporteur.language.conllu;

import org.jspecify.annotations.NullMarked;
