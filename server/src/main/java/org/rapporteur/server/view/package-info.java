/** What the record holds, as the JSON of {@code openapi.yaml}. */
@NullMarked
package org.rapporteur.server.view;

import org.jspecify.annotations.NullMarked;
