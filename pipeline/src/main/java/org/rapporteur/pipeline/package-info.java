/** Composes the stages into the job that a user asks for. */
@NullMarked
package org.rapporteur.pipeline;

import org.jspecify.annotations.NullMarked;
