/** The words of a sentence as columns of numbers, which tagger, parser and name finder read and fill. Uses only the JDK. */
@NullMarked
package org.rapporteur.language.word;

import org.jspecify.annotations.NullMarked;
