/** Turns files, folders and streams into reports. May use the model and the knowledge. */
@NullMarked
package org.rapporteur.intake;

import org.jspecify.annotations.NullMarked;
