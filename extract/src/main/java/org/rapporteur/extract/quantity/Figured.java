package org.rapporteur.extract.quantity;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Quantity.Direction;

/**
 * A figure with its unit settled.
 *
 * @param figure the figure; its unit, of the table or a noun, is null where there is none
 * @param end the piece after its last word, the noun included
 * @param direction where it is a rise or fall
 */
record Figured(Figure figure, int end, @Nullable Direction direction) {
    Figured moving(@Nullable Direction other) {
        return new Figured(figure, end, other);
    }
}
