/**
 * The teacher and comparator of the reader of our own: an engine on Stanford CoreNLP's tokenizer, tagger, lemmatizer, 3-class names
 * and neural parser. Everything that touches CoreNLP, which is under GPL-3, stays in here, outside the program, and behind
 * {@link org.rapporteur.language.LanguageEngine}.
 */
@NullMarked
package org.rapporteur.training.teacher;

import org.jspecify.annotations.NullMarked;
