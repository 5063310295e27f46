/**
 * Composes the stages into the jobs that users ask for: {@link org.rapporteur.pipeline.ReadingRun}
 * shows the whole of it. May use the stages and the store's interfaces; which engine, extractors
 * and store those are is the caller's choice.
 */
@NullMarked
package org.rapporteur.pipeline;

import org.jspecify.annotations.NullMarked;
