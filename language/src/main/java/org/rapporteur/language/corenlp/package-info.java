/**
 * The first engine of language, on Stanford CoreNLP's tokenizer, tagger, lemmatizer, 3-class names
 * and neural parser. Everything that touches CoreNLP, which is under GPL-3, stays in here and behind
 * {@link org.rapporteur.language.LanguageEngine}.
 */
@NullMarked
package org.rapporteur.language.corenlp;

import org.jspecify.annotations.NullMarked;
