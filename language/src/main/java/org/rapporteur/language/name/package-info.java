/** Names of persons, organisations and places in tagged sentences. Uses linear models and columns of words. */
@NullMarked
package org.rapporteur.language.name;

import org.jspecify.annotations.NullMarked;
