package org.rapporteur.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Part;
import org.rapporteur.model.Span;

class PartyNamesTest {
    private static final PartyNames NAMES = new PartyNames(Knowledge.shipped());

    private static String readable(String words, Identity identity) {
        Evidence evidence = new Evidence(new Span(Part.TEXT, 0, words.length()), words);
        return NAMES.readable(Entity.at(evidence, identity));
    }

    @Test
    void people_of_a_place_are_not_told_as_the_place() {
        Identity people = Identity.of("PER", "PER", "CVL", "Peru");
        assertThat(readable("Peruvian fishers, of whom", people)).isEqualTo("Peruvian fishers (PER)");
        assertThat(readable("they", people)).isEqualTo("Peru");
    }

    @Test
    void a_government_goes_by_the_name_of_its_state() {
        assertThat(readable("the Peruvian government", Identity.of("PER", "PER", "GOV", "Peru")))
                .isEqualTo("Peru");
    }

    @Test
    void the_comma_of_a_number_ends_no_name() {
        assertThat(readable("10,000 Chadian soldiers", new Identity("TCD", "TCD", "MIL", List.of(), null, null, null)))
                .isEqualTo("10,000 Chadian soldiers (TCD)");
    }
}
