/** Linear models over hashed features: how features become slots, and tables of 8-bit weights. Uses only the JDK. */
@NullMarked
package org.rapporteur.language.linear;

import org.jspecify.annotations.NullMarked;
