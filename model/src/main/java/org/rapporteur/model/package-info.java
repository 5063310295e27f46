/**
 * The values at every seam between the stages: reports, annotated text, findings, stories and
 * entries, with their invariants and nothing else.
 *
 * <p>May use the JDK only. Everything here is immutable; what constructs is valid.
 */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
