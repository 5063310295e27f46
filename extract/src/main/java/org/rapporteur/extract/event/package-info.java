/**
 * Finds political events: frames of verbs and nouns over syntax, what governs them, who does it to
 * whom. May use the model, the knowledge, {@code extract} and {@code extract.entity}.
 */
@NullMarked
package org.rapporteur.extract.event;

import org.jspecify.annotations.NullMarked;
