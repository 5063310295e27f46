/**
 * Makes {@code meanings.tsv}, the classes of words by their meaning: the words of news, and k-means over
 * vectors that another program gives for them. Uses the reader of language.
 */
@NullMarked
package org.rapporteur.training.meaning;

import org.jspecify.annotations.NullMarked;
