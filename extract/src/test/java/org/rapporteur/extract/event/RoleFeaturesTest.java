package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.event.Workbench.Told;
import org.rapporteur.extract.learnt.Features;

class RoleFeaturesTest {
    private static RoleFeatures of(Told told, String trigger) {
        return new RoleFeatures(
                told.reading(trigger),
                told.judgement(trigger).candidate(),
                told.mentions(),
                new PartyClass(told.who()),
                Workbench.LEXICON.meanings());
    }

    private static Set<Integer> hashes(Told told, String trigger, String mention) {
        Features features = of(told, trigger).of(told.token(mention));
        return IntStream.range(0, features.size())
                .map(features::hash)
                .boxed()
                .collect(HashSet::new, HashSet::add, HashSet::addAll);
    }

    @Test
    void the_frame_wants_those_who_stand_where_its_parties_do() {
        Told told = Workbench.told("Peru condemned Chile on the coast.");
        RoleFeatures features = of(told, "condemned");

        assertThat(features.isWanted(told.token("Peru"))).isTrue();
        assertThat(features.isWanted(told.token("Chile"))).isTrue();
        assertThat(features.isWanted(told.token("coast"))).isFalse();
    }

    @Test
    void in_the_passive_it_wants_whom_by_names() {
        Told told = Workbench.told("Chile was condemned by Peru on the coast.");
        RoleFeatures features = of(told, "condemned");

        assertThat(features.isWanted(told.token("Peru"))).isTrue();
        assertThat(features.isWanted(told.token("Chile"))).isTrue();
    }

    @Test
    void the_same_words_have_the_same_features_in_whatever_order_they_are_asked_for() {
        Told told = Workbench.told("Peru condemned Chile.");
        RoleFeatures asked = of(told, "condemned");
        asked.of(told.token("Chile"));

        Features features = asked.of(told.token("Peru"));

        assertThat(IntStream.range(0, features.size()).mapToObj(features::hash))
                .containsExactlyInAnyOrderElementsOf(hashes(told, "condemned", "Peru"));
    }

    @Test
    void what_is_learnt_of_one_state_holds_of_another_in_its_place() {
        Set<Integer> peru = hashes(Workbench.told("Peru condemned Chile."), "condemned", "Peru");
        Set<Integer> ghana = hashes(Workbench.told("Ghana condemned Togo."), "condemned", "Ghana");

        Set<Integer> shared = new HashSet<>(peru);
        shared.retainAll(ghana);

        assertThat(shared.size() * 10).isGreaterThan(peru.size() * 9);
        assertThat(shared).doesNotContainSequence(peru);
    }

    @Test
    void who_acts_is_told_from_whom_it_is_done_to() {
        Told told = Workbench.told("Peru condemned Chile.");
        Set<Integer> actor = hashes(told, "condemned", "Peru");
        Set<Integer> recipient = hashes(told, "condemned", "Chile");

        actor.removeAll(recipient);

        assertThat(actor.size() * 2).isGreaterThan(recipient.size());
    }
}
