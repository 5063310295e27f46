/**
 * What the record holds, in words for people: a finding as one line, how claims stand together as a
 * sentence, amounts, days, names of parties. May use the model and knowledge.
 */
@NullMarked
package org.rapporteur.telling;

import org.jspecify.annotations.NullMarked;
