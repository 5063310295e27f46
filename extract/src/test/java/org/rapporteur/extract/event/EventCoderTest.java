package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.English;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Part;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Span;

class EventCoderTest {
    private static final Knowledge KNOWLEDGE = Knowledge.shipped();
    private static final EventCoder CODER =
            EventCoder.create(PartyFinder.with(KNOWLEDGE), new TimeExpressions(), KNOWLEDGE.plover());

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 12); // a Wednesday

    @Test
    void in_a_passive_the_agent_acts() {
        PoliticalEvent event = only("Two editors were arrested by Belarusian police on Friday.");

        assertThat(event.act().type()).isEqualTo(EventType.COERCE);
        assertThat(event.act().modes()).containsExactly("arrest");
        assertThat(texts(event.actors())).containsExactly("Belarusian police");
        assertThat(event.actors().get(0).identity().code()).isEqualTo("BLR");
        assertThat(event.actors().get(0).identity().sector()).isEqualTo("COP");
        assertThat(texts(event.recipients())).containsExactly("Two editors");
        assertThat(event.time().start()).isEqualTo(LocalDate.of(2024, 6, 7));
    }

    @Test
    void who_agrees_to_withdraw_concedes_and_has_planned_to_retreat() {
        PoliticalEvent event = only("Chad agreed to withdraw its troops from Niger.");

        assertThat(event.act().type()).isEqualTo(EventType.CONCEDE);
        assertThat(event.act().planned()).isEqualTo(EventType.RETREAT);
        assertThat(event.act().auxiliaryModes()).isEmpty();
        assertThat(codes(event.actors())).containsExactly("TCD");
        assertThat(codes(event.recipients())).containsExactly("NER");
    }

    @Test
    void each_meeting_has_the_day_that_hangs_on_it() {
        PoliticalEvent event = events(told("The president of Chad leaves for Lagos on Sunday, where ministers of"
                        + " Niger and Togo are to meet on Monday."))
                .stream()
                .filter(found -> found.words().text().equals("meet"))
                .findFirst()
                .orElseThrow();

        assertThat(event.time().start()).isEqualTo(LocalDate.of(2024, 6, 17));
    }

    @Test
    void whoever_does_something_to_him_is_another() {
        assertThat(events(told("President Ali Diallo of Chad met reporters on Friday and thanked him.")))
                .allSatisfy(event -> assertThat(event.recipients())
                        .extracting(Entity::identity)
                        .doesNotContainAnyElementsOf(
                                event.actors().stream().map(Entity::identity).toList()));
    }

    @Test
    void nobody_is_no_party() {
        assertThat(events(told("Fishermen in Ghana protested on Friday that nobody had warned them.")))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(texts(event.recipients())).doesNotContain("nobody"));
    }

    @Test
    void a_pronoun_of_which_nobody_knows_whom_it_means_is_no_party() {
        assertThat(events(told("Chad approved the loan in May, and Niger rejected it.")))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(texts(event.recipients())).doesNotContain("it"));
    }

    @Test
    void a_party_that_a_pronoun_stands_for_is_quoted_by_the_name_that_the_sentence_gives() {
        List<PoliticalEvent> events = events(told("Senators want to punish Chad for its attacks on rebels."));

        assertThat(events)
                .filteredOn(event -> event.act().type() == EventType.ASSAULT)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(texts(event.actors())).containsExactly("Chad"));
    }

    @Test
    void it_means_the_state_of_which_was_spoken() {
        PoliticalEvent event = only("Chad has a plan: it has trained rebels in Niger since 2019.");

        assertThat(codes(event.actors())).containsExactly("TCD");
    }

    @Test
    void a_headline_announces_with_an_infinitive() {
        PoliticalEvent event = only("Niger to visit Togo on Friday.");

        assertThat(event.act().type()).isEqualTo(EventType.AGREE);
        assertThat(event.act().planned()).isEqualTo(EventType.CONSULT);
    }

    @Test
    void a_ministry_named_alike_everywhere_is_of_the_state_before_it() {
        PoliticalEvent event = only("Ghana's Foreign Ministry condemned the coup in Niger.");

        assertThat(codes(event.actors())).containsExactly("GHA");
    }

    @Test
    void both_countries_are_the_two_before_and_not_whoever_does_something_to_them() {
        PoliticalEvent event = events(told(
                        "Chad and Niger reopened their border. Envoys of Togo and Ghana congratulated both countries."))
                .stream()
                .filter(found -> found.words().text().equals("congratulated"))
                .findFirst()
                .orElseThrow();

        assertThat(codes(event.recipients())).containsExactlyInAnyOrder("TCD", "NER");
    }

    @Test
    void whoever_hosts_the_leaders_of_two_states_meets_both() {
        PoliticalEvent event = only("Togo's president, Ama Mensah, hosted the leaders of Chad and Niger on Monday.");

        assertThat(codes(event.actors())).containsExactly("TGO", "TCD", "NER");
    }

    @Test
    void the_place_of_a_meeting_and_the_state_of_its_president_are_no_further_parties() {
        PoliticalEvent event = only(
                "President Ali Diallo of Chad and Chad met Togo's foreign minister, Ama Mensah, in Lagos on Friday.");

        assertThat(codes(event.actors())).containsExactly("TCD", "TGO");
    }

    @Test
    void what_no_state_does_is_not_done() {
        PoliticalEvent event = only("No state has recognised Somaliland.");

        assertThat(event.act().auxiliaryModes()).contains(AuxiliaryMode.NEGATION);
    }

    @Test
    void votes_are_no_party() {
        assertThat(events(told("Chad's parliament passed the plan by 90 votes to 12.")))
                .allSatisfy(event -> assertThat(texts(event.recipients())).doesNotContain("12"));
    }

    @Test
    void what_somebody_came_to_do_is_planned() {
        PoliticalEvent event = events(told(
                        "The president of Ghana arrived in Lagos on Monday to attend a summit of the African Union."))
                .stream()
                .filter(found -> found.words().text().equals("attend"))
                .findFirst()
                .orElseThrow();

        assertThat(event.act().planned()).isEqualTo(EventType.CONSULT);
        assertThat(event.act().modes()).containsExactly("multilateral");
    }

    @Test
    void praise_is_support_though_a_mark_stands_before_it() {
        assertThat(events(told("President Ali Diallo of Chad arrived in Togo on Monday. Calling the Chad-Togo"
                        + " partnership “unique,” Diallo said upon his arrival that the friendship of the two nations"
                        + " had grown.")))
                .anySatisfy(event -> {
                    assertThat(event.act().type()).isEqualTo(EventType.SUPPORT);
                    assertThat(codes(event.actors())).containsExactly("TCD");
                });
    }

    @Test
    void what_is_paid_for_is_not_told_as_done() {
        assertThat(events(told("The opposition said that Chad was paying a fortune to surrender Nigerian territory.")))
                .filteredOn(event -> event.words().text().equals("surrender"))
                .filteredOn(PoliticalEvent::isLikely)
                .allSatisfy(event -> assertThat(event.act().auxiliaryModes()).contains(AuxiliaryMode.HYPOTHETICAL));
    }

    @Test
    void not_only_denies_nothing() {
        assertThat(events(told("Chad not only condemned Niger but also closed the border.")))
                .filteredOn(event -> event.words().text().equals("condemned"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.act().auxiliaryModes()).doesNotContain(AuxiliaryMode.NEGATION));
        assertThat(events(told("Chad did not condemn Niger.")))
                .anySatisfy(event -> assertThat(event.act().auxiliaryModes()).contains(AuxiliaryMode.NEGATION));
    }

    @Test
    void a_refusal_rejects_what_was_asked() {
        PoliticalEvent event = only("Belarus refused to release the students.");

        assertThat(event.act().type()).isEqualTo(EventType.REJECT);
        assertThat(event.act().modes()).containsExactly("yield");
        assertThat(event.words().text()).isEqualTo("refused");
    }

    @Test
    void talks_between_two_have_both_as_actors() {
        PoliticalEvent event = only("Talks between Serbia and Kosovo ended late on Monday.");

        assertThat(event.act().type()).isEqualTo(EventType.CONSULT);
        assertThat(codes(event.actors())).containsExactly("SRB", "KOS");
        assertThat(event.recipients()).isEmpty();
    }

    @Test
    void a_light_verb_lends_the_noun_its_subject() {
        PoliticalEvent event = only("The Israeli army launched an attack on Lebanon.");

        assertThat(event.act().type()).isEqualTo(EventType.ASSAULT);
        assertThat(codes(event.actors())).containsExactly("ISR");
        assertThat(codes(event.recipients())).containsExactly("LBN");
    }

    @Test
    void coordinated_parties_are_a_list_in_one_event() {
        PoliticalEvent event = only("Norway and Sweden condemned Russia.");

        assertThat(event.act().type()).isEqualTo(EventType.ACCUSE);
        assertThat(codes(event.actors())).containsExactly("NOR", "SWE");
        assertThat(codes(event.recipients())).containsExactly("RUS");
    }

    @Test
    void coordinated_verbs_share_subject_and_object() {
        List<PoliticalEvent> events = events(told("Rebels attacked and burned a Malian army base."));

        assertThat(events).extracting(event -> event.words().text()).containsExactly("attacked", "burned");
        assertThat(events).allSatisfy(event -> {
            assertThat(texts(event.actors())).containsExactly("Rebels");
            assertThat(codes(event.recipients())).containsExactly("MLI");
        });
    }

    @Test
    void a_relative_clause_tells_of_what_it_hangs_on() {
        List<PoliticalEvent> events = events(told("Kenya praised Uganda, which had signed an accord with Rwanda."));

        assertThat(events).extracting(event -> event.act().type()).containsOnly(EventType.SUPPORT);
        assertThat(codes(events.get(1).actors())).containsExactly("UGA", "RWA");
    }

    @Test
    void a_visit_to_come_is_an_agreement_with_a_plan() {
        PoliticalEvent event = only("Chilean President Ana Torres will visit Peru next week.");

        assertThat(event.act().type()).isEqualTo(EventType.AGREE);
        assertThat(event.act().planned()).isEqualTo(EventType.CONSULT);
        assertThat(event.act().auxiliaryModes()).isEmpty();
        assertThat(event.actors().get(0).identity().name()).isEqualTo("Ana Torres");
        assertThat(event.actors().get(0).identity().office()).isEqualTo("president");
        assertThat(codes(event.actors())).containsExactly("CHL");
    }

    @Test
    void what_did_not_happen_is_negated() {
        assertThat(only("Iran did not attack Iraq.").act().auxiliaryModes()).containsExactly(AuxiliaryMode.NEGATION);
    }

    @Test
    void who_will_not_lift_a_ban_refuses_to_yield() {
        PoliticalEvent event = only("Turkey will not lift the ban on Greek ships.");

        assertThat(event.act().type()).isEqualTo(EventType.REJECT);
        assertThat(event.act().modes()).containsExactly("yield");
        assertThat(event.act().auxiliaryModes()).isEmpty();
    }

    @Test
    void what_could_happen_is_hypothetical() {
        assertThat(only("India could impose sanctions on Nepal.").act().auxiliaryModes())
                .containsExactly(AuxiliaryMode.HYPOTHETICAL);
    }

    @Test
    void what_lies_more_than_sixty_days_back_is_historical() {
        PoliticalEvent event = only("In 2011, France bombed Libya.");

        assertThat(event.act().auxiliaryModes()).containsExactly(AuxiliaryMode.HISTORICAL);
        assertThat(event.time().start()).isEqualTo(LocalDate.of(2011, 1, 1));
        assertThat(event.time().end()).isEqualTo(LocalDate.of(2011, 12, 31));
    }

    @Test
    void a_visitor_introduced_once_is_known_by_surname_and_pronoun() {
        List<PoliticalEvent> events = events(
                told(
                        "Chilean President Ana Torres arrived in Lima on Tuesday. Torres had visited Peru in March 2020. She met Peruvian Foreign Minister Luis Rojas."));

        assertThat(events).hasSize(3);
        assertThat(events)
                .allSatisfy(event ->
                        assertThat(event.actors().get(0).identity().name()).isEqualTo("Ana Torres"));
        assertThat(events.get(0).act().modes()).containsExactly("visit");
        assertThat(codes(events.get(0).recipients())).containsExactly("PER");
        assertThat(events.get(0).place().name()).isEqualTo("Lima");
        assertThat(events.get(1).act().auxiliaryModes()).containsExactly(AuxiliaryMode.HISTORICAL);
        assertThat(events.get(1).basis().evidence()).hasSize(2);
        assertThat(codes(events.get(2).actors())).containsExactly("CHL", "PER");
    }

    @Test
    void both_sides_are_the_two_states_named_last() {
        PoliticalEvent event = events(told("Japan held talks with Mongolia. Both sides agreed to share intelligence."))
                .get(1);

        assertThat(event.act().planned()).isEqualTo(EventType.COOPERATE);
        assertThat(codes(event.actors())).containsExactlyInAnyOrder("JPN", "MNG");
    }

    @Test
    void a_headline_is_coded_in_the_title() {
        PoliticalEvent event = events(English.report("Ghana expels Togolese envoy", "Heavy rain fell.", PUBLISHED))
                .get(0);

        assertThat(event.act().type()).isEqualTo(EventType.SANCTION);
        assertThat(event.act().modes()).containsExactly("expel");
        assertThat(event.words().span().part()).isEqualTo(Part.TITLE);
    }

    @Test
    void urging_to_release_requests_to_yield() {
        PoliticalEvent event = only("The United Nations urged Sudan to release the prisoners.");

        assertThat(event.act().type()).isEqualTo(EventType.REQUEST);
        assertThat(event.act().modes()).containsExactly("yield");
        assertThat(codes(event.actors())).containsExactly("UNO");
        assertThat(codes(event.recipients())).containsExactly("SDN");
    }

    @Test
    void threatening_to_impose_sanctions_threatens_to_restrict() {
        PoliticalEvent event = only("Ethiopia threatened to impose sanctions on Eritrea.");

        assertThat(event.act().type()).isEqualTo(EventType.THREATEN);
        assertThat(event.act().modes()).containsExactly("restrict");
        assertThat(codes(event.recipients())).containsExactly("ERI");
    }

    @Test
    void what_a_ministry_says_is_attributed_to_it() {
        PoliticalEvent event = only("The Egyptian foreign ministry said that Libya had closed its border with Egypt.");

        assertThat(event.attributedTo().text()).isEqualTo("Egyptian foreign ministry");
        assertThat(codes(event.actors())).containsExactly("LBY");
    }

    @Test
    void no_state_comes_from_a_surname_alone() {
        PoliticalEvent event = only("Rojas criticised the police.");

        assertThat(event.actors().get(0).identity().code()).isNull();
    }

    @Test
    void weather_is_no_event() {
        assertThat(events(told("Heavy rain fell on the town and damaged many houses.")))
                .isEmpty();
    }

    @Test
    void arriving_for_a_visit_is_one_visit() {
        assertThat(events(told("The Dutch king arrived in Oman for a state visit.")))
                .hasSize(1);
    }

    @Test
    void said_they_would_release_tells_of_a_plan_of_those_who_said_it() {
        PoliticalEvent event = only("The rebels said they would release the Kenyan hostages.");

        assertThat(event.act().type()).isEqualTo(EventType.CONCEDE);
        assertThat(event.act().planned()).isEqualTo(EventType.RETREAT);
        assertThat(texts(event.actors())).containsExactly("rebels");
    }

    @Test
    void who_says_that_another_must_asks_for_it() {
        PoliticalEvent event = only("The German chancellor said that Hungary must respect the ruling.");

        assertThat(event.act().type()).isEqualTo(EventType.REQUEST);
        assertThat(codes(event.actors())).containsExactly("DEU");
        assertThat(codes(event.recipients())).containsExactly("HUN");
    }

    @Test
    void suspended_talks_reject_a_meeting() {
        PoliticalEvent event = only("Ukraine suspended talks with Moldova.");

        assertThat(event.act().type()).isEqualTo(EventType.REJECT);
        assertThat(event.act().modes()).containsExactly("meet");
        assertThat(codes(event.recipients())).containsExactly("MDA");
    }

    @Test
    void a_sum_in_aid_is_aid() {
        PoliticalEvent event = only("Canada sent $40 million in aid to Haiti.");

        assertThat(event.act().type()).isEqualTo(EventType.AID);
        assertThat(event.act().scale()).isEqualTo(10);
        assertThat(event.act().cameo()).isEqualTo("073");
        assertThat(codes(event.recipients())).containsExactly("HTI");
    }

    @Test
    void the_party_behind_the_name_of_a_member_of_parliament_does_nothing() {
        assertThat(events(told("Sen. Alan Whitfield (R-Ky.) condemned Iran on Friday.")))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(texts(event.actors())).doesNotContain("R", "R-Ky"));
    }

    @Test
    void a_plain_act_between_two_is_surer_than_what_somebody_merely_tells_of() {
        PoliticalEvent plain = only("Two editors were arrested by Belarusian police on Friday.");

        assertThat(plain.isLikely()).isTrue();
        assertThat(events(told("The senator told reporters that the bill would be hard for Chad to accept.")))
                .allSatisfy(event -> assertThat(event.basis().confidence())
                        .isLessThan(plain.basis().confidence()));
    }

    @Test
    void between_two_given_parties_there_is_one_event() {
        AnnotatedReport report = told("Kenya praised Uganda, which had signed an accord with Rwanda.");
        String text = report.text().text();

        PoliticalEvent praised = CODER.codeBetween(report, span(text, "Kenya"), span(text, "Uganda"));
        PoliticalEvent signed = CODER.codeBetween(report, span(text, "Uganda"), span(text, "Rwanda"));

        assertThat(praised.words().text()).isEqualTo("praised");
        assertThat(signed.words().text()).isEqualTo("signed");
        assertThat(codes(signed.actors())).containsExactly("UGA");
        assertThat(codes(signed.recipients())).containsExactly("RWA");
    }

    @Test
    void between_two_given_parties_there_is_an_event_even_where_no_frame_fits() {
        AnnotatedReport report = told("Heavy rain fell on the town and damaged many houses.");
        String text = report.text().text();

        assertThat(CODER.codeBetween(report, span(text, "rain"), span(text, "town")))
                .isNotNull();
    }

    private static Span span(String text, String words) {
        return Span.of(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static AnnotatedReport told(String text) {
        return English.report(null, text, PUBLISHED);
    }

    /** The one event; what is found beside it is so unsure that it is not exported unasked. */
    private static PoliticalEvent only(String text) {
        List<PoliticalEvent> events = new ArrayList<>(events(told(text)));
        assertThat(events).isNotEmpty();
        events.sort(Comparator.comparingDouble(event -> -event.basis().confidence()));
        assertThat(events.subList(1, events.size()))
                .allSatisfy(event -> assertThat(event.basis().confidence()).isLessThan(PoliticalEvent.LEAST_EXPORTED));
        return events.get(0);
    }

    /** The events, with every quoted word checked against the report, and each mode against PLOVER. */
    private static List<PoliticalEvent> events(AnnotatedReport report) {
        List<PoliticalEvent> events =
                CODER.code(report).stream().map(Coded::event).toList();
        for (PoliticalEvent event : events) {
            for (Evidence words : event.cited()) {
                assertThat(report.report().quote(words.span())).isEqualTo(words);
            }
            EventType moded = event.act().planned() == null
                    ? event.act().type()
                    : event.act().planned();
            assertThat(KNOWLEDGE.plover().modes(moded)).containsAll(event.act().modes());
        }
        assertThat(Set.copyOf(events.stream().map(PoliticalEvent::id).toList())).hasSize(events.size());
        return events;
    }

    private static List<String> texts(List<Entity> entities) {
        return entities.stream().map(Entity::text).toList();
    }

    private static List<String> codes(List<Entity> entities) {
        return entities.stream().map(entity -> entity.identity().code()).toList();
    }
}
