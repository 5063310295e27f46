/**
 * The corpus of marked events: its markup, its files, its checker. May use model and knowledge.
 */
@NullMarked
package org.rapporteur.training.corpus;

import org.jspecify.annotations.NullMarked;
