/** Parts of speech and dictionary forms of words. Uses linear models and columns of words. */
@NullMarked
package org.rapporteur.language.tag;

import org.jspecify.annotations.NullMarked;
