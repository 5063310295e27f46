/**
 * The record for people: what {@code show} tells, and how it is set for a terminal or as Markdown.
 * Text from outside cannot steer either. May use the model, the knowledge and the store's reader.
 */
@NullMarked
package org.rapporteur.cli.view;

import org.jspecify.annotations.NullMarked;
