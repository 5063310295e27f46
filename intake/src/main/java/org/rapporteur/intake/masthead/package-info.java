/**
 * Tells the parts of a printed report from its words: headline, byline, dateline, credit. Looks at
 * strings only and says where a part ends, so that the text itself is never changed. May use its own
 * tables.
 */
@NullMarked
package org.rapporteur.intake.masthead;

import org.jspecify.annotations.NullMarked;
