/**
 * Finds who is meant by the words of a report: names, offices, nationalities, and what refers back to
 * them within the report. May use the model and the knowledge; knows nothing of events.
 */
@NullMarked
package org.rapporteur.extract.entity;

import org.jspecify.annotations.NullMarked;
