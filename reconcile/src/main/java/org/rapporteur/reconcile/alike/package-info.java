/**
 * Tells which reports are alike: signatures, copies of one text, reports of one happening. May use
 * the model.
 */
@NullMarked
package org.rapporteur.reconcile.alike;

import org.jspecify.annotations.NullMarked;
