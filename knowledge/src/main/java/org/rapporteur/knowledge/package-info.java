/**
 * Who is who: states, places, organisations, initiatives, offices and their holders, and PLOVER's
 * tables, from data files, looked up by name and date; see {@link
 * org.rapporteur.knowledge.Knowledge}.
 *
 * <p>May use the model. Everything here is immutable once loaded and safe for threads.
 */
@NullMarked
package org.rapporteur.knowledge;

import org.jspecify.annotations.NullMarked;
