package org.rapporteur.extract.event;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * A second opinion that is sure of the same, whatever it is asked about.
 *
 * @param type name of the type that every word carries, or {@code NONE}
 * @param part that everybody takes
 * @param light in which every event is told
 */
record SomebodySure(String type, String part, Set<AuxiliaryMode> light) implements SentenceEncoder {
    @Override
    public EncodedSentence read(Sentence sentence, List<Token> triggers) {
        return new EncodedSentence() {
            @Override
            public double[] types(int trigger) {
                return Stream.concat(Stream.of(EventType.values()).map(EventType::name), Stream.of(EventModel.NONE))
                        .mapToDouble(name -> name.equals(type) ? 1 : 0)
                        .toArray();
            }

            @Override
            public List<double[]> parts(int trigger, EventType of, List<Token> mentions) {
                double[] odds = EventModel.PARTS.stream()
                        .mapToDouble(name -> name.equals(part) ? 1 : 0)
                        .toArray();
                return Collections.nCopies(mentions.size(), odds);
            }

            @Override
            public double[] lights(int trigger, EventType of) {
                return Stream.of(AuxiliaryMode.values())
                        .mapToDouble(mode -> light.contains(mode) ? 1 : 0)
                        .toArray();
            }
        };
    }
}
