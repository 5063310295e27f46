/** Teaches the coder of events from the corpus. May use model, knowledge, language and extract. */
@NullMarked
package org.rapporteur.training.event;

import org.jspecify.annotations.NullMarked;
