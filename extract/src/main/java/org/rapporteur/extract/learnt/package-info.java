/** Log-linear models over hashed features: how features are named, and the tables of weights. Uses only the JDK. */
@NullMarked
package org.rapporteur.extract.learnt;

import org.jspecify.annotations.NullMarked;
