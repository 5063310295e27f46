/** The commands, and the choice of implementations behind them. */
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
