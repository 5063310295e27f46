/**
 * The record over HTTP: its page at {@code /}, and for programs {@code /api/v1}, which {@code
 * openapi.yaml} beside this package's resources describes. May use the pipeline, the exporter and the
 * store's interfaces.
 */
@NullMarked
package org.rapporteur.server;

import org.jspecify.annotations.NullMarked;
