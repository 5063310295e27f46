/**
 * What any server needs that answers with prepared bytes: reading requests, answers, problems, and who
 * may ask. Knows nothing of the record.
 */
@NullMarked
package org.rapporteur.server.http;

import org.jspecify.annotations.NullMarked;
