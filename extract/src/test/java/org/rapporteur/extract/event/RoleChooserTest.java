package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.event.Workbench.Told;
import org.rapporteur.model.Entity;

class RoleChooserTest {
    @Test
    void who_does_it_and_to_whom_come_out_in_active_and_passive() {
        Assignment active = Workbench.told("Peru condemned Chile.").parties("condemned", Set.of());
        Assignment passive = Workbench.told("Chile was condemned by Peru.").parties("condemned", Set.of());

        assertThat(texts(active.actors())).containsExactly("Peru");
        assertThat(texts(active.recipients())).containsExactly("Chile");
        assertThat(texts(passive.actors())).containsExactly("Peru");
        assertThat(texts(passive.recipients())).containsExactly("Chile");
    }

    @Test
    void parties_of_one_side_come_in_reading_order() {
        Assignment parties =
                Workbench.told("Peru, Kenya and Cuba condemned Chile.").parties("condemned", Set.of());

        assertThat(texts(parties.actors())).containsExactly("Peru", "Kenya", "Cuba");
    }

    @Test
    void what_several_do_together_has_actors_alone() {
        Assignment parties = Workbench.told("Japan met Mongolia in Geneva.").parties("met", Set.of());

        assertThat(texts(parties.actors())).contains("Japan", "Mongolia");
        assertThat(parties.recipients()).isEmpty();
    }

    @Test
    void words_that_say_when_name_nobody() {
        Told told = Workbench.told("Peru condemned Chile.");

        Assignment parties = told.parties("condemned", Set.of(told.token("Peru").index()));

        assertThat(texts(parties.all())).containsExactly("Chile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody condemned Chile.", "They condemned Chile.", "None condemned Chile."})
    void nobody_and_those_whom_the_report_leaves_open_take_no_part(String text) {
        Told told = Workbench.told(text);

        assertThat(told.parties("condemned", Set.of()).actors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru said that Peru condemned Chile.",
                "Peruvian President Ana Torres of Peru condemned the Chilean government and Chile.",
                "The United Nations and the UN condemned Chile."
            })
    void nobody_takes_part_twice_and_no_word_names_two(String text) {
        List<Entity> all = new ArrayList<>();
        for (Party party : Workbench.told(text).parties("condemned", Set.of()).all()) {
            Entity entity = party.entity();
            assertThat(all).noneMatch(other -> other.identity().equals(entity.identity()));
            assertThat(all).noneMatch(other -> overlap(entity, other));
            all.add(entity);
        }
        assertThat(all).isNotEmpty();
    }

    @Test
    void of_whom_nothing_is_known_the_same_words_are_the_same_party() {
        Assignment parties = Workbench.told("Peru condemned outsiders in Mali and outsiders in Niger.")
                .parties("condemned", Set.of());

        assertThat(texts(parties.recipients())).containsExactly("outsiders");
    }

    private static boolean overlap(Entity one, Entity other) {
        return one.span() != null && other.span() != null && one.span().overlaps(other.span());
    }

    private static List<String> texts(List<Party> parties) {
        return Workbench.texts(parties.stream().map(Party::entity).toList());
    }
}
