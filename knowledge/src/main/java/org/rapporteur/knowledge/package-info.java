/** Who is who: states, organisations, offices, units and codes from data files, looked up by name and date. May use the model. */
@NullMarked
package org.rapporteur.knowledge;

import org.jspecify.annotations.NullMarked;
