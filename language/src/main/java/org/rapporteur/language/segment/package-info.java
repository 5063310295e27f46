/**
 * Where the words and sentences of a raw text lie, in the way of Universal Dependencies. Uses linear
 * models and the normal forms of characters.
 */
@NullMarked
package org.rapporteur.language.segment;

import org.jspecify.annotations.NullMarked;
