/**
 * Dependencies between the words of a sentence: an arc-hybrid parser with a beam. Uses linear models
 * and columns of words; what teaches it lives in the module of training.
 */
@NullMarked
package org.rapporteur.language.parse;

import org.jspecify.annotations.NullMarked;
