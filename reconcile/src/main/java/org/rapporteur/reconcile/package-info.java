/** Lines up the findings of many reports as stories and entries. May use the model and the knowledge. */
@NullMarked
package org.rapporteur.reconcile;

import org.jspecify.annotations.NullMarked;
