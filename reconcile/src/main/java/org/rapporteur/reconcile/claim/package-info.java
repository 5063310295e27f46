/**
 * Lines up what the reports of a story say: which findings are about one thing, and how they stand to
 * each other. {@link org.rapporteur.reconcile.claim.Rules} holds the rules, with examples. May use the
 * model and the folding of words.
 */
@NullMarked
package org.rapporteur.reconcile.claim;

import org.jspecify.annotations.NullMarked;
