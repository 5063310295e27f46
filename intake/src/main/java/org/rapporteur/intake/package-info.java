/**
 * Turns files, folders and streams into reports. {@link org.rapporteur.intake.ReportReader} finds the
 * documents; one {@code ReportFormat} each reads them; {@code Desk} makes reports of what they say.
 * Whatever cannot be read is set aside with its place, the reason and what to do. May use the model
 * and the knowledge.
 */
@NullMarked
package org.rapporteur.intake;

import org.jspecify.annotations.NullMarked;
