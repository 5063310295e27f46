/**
 * Finds how parties stand to each other: partnerships, memberships, offices, treaties and the like,
 * by the patterns of {@code relations.tsv}. May use the model, the knowledge, and the packages
 * {@code entity} and {@code time} beside it.
 */
@NullMarked
package org.rapporteur.extract.relation;

import org.jspecify.annotations.NullMarked;
