/** What the words of a sentence tell in the light of each other, by a small language model that was taught with the corpus. */
@NullMarked
package org.rapporteur.encoder;

import org.jspecify.annotations.NullMarked;
