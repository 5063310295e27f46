package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventPlace;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Part;
import org.rapporteur.model.Period;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Span;

class FindingJsonTest {
    private static final Identity NORWAY = Identity.of("NOR", "NOR", "GOV", "Norway");
    private static final String NORWAY_JSON = """
            "code":"NOR","country_code":"NOR","sector":"GOV","other_sectors":[],"identifier_text":"Norway",\
            "identifier_id":null,"office":null""";

    @Property
    @Domain(AnyValues.class)
    void a_finding_reads_back_as_it_was_written(@ForAll Finding finding) {
        assertThat(FindingJson.read(Json.tree(text(finding)))).isEqualTo(finding);
    }

    @Property(tries = 200)
    @Domain(AnyValues.class)
    void a_finding_survives_utf_8_on_one_line(@ForAll Finding finding) {
        String line = text(finding);

        assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(line);
        assertThat(line.chars().filter(Character::isISOControl)).isEmpty();
    }

    @Test
    void an_event_has_plovers_names_in_a_fixed_order() {
        Finding event = new PoliticalEvent(
                new Basis("e-1", "r-1", List.of(new Evidence(Span.of(0, 13), "Norway visits")), 0.8),
                new Act(
                        EventType.AGREE,
                        List.of("visit"),
                        List.of("diplomatic"),
                        EnumSet.of(AuxiliaryMode.HYPOTHETICAL),
                        EventType.CONSULT,
                        2.5,
                        "036"),
                List.of(Entity.at(new Evidence(Span.of(0, 6), "Norway"), NORWAY)),
                List.of(),
                new EventTime(LocalDate.of(2024, 7, 3), null, new Evidence(Span.of(20, 26), "Monday")),
                new EventPlace(
                        new Evidence(new Span(Part.TITLE, 3, 7), "Oslo"),
                        "Oslo",
                        "NOR",
                        new EventPlace.Point(59.9, 10.75),
                        "city"),
                new Evidence(Span.of(7, 13), "visits"),
                null);

        assertThat(text(event)).isEqualTo("""
                        {"kind":"event","id":"e-1","report":"r-1",\
                        "evidence":[{"start":0,"end":13,"text":"Norway visits"}],"confidence":0.8,\
                        "event":"AGREE","mode":["visit"],"context":["diplomatic"],\
                        "auxiliary_mode":["hypothetical"],"planned_event":"CONSULT",\
                        "actor":[{"entity_text":"Norway","start":0,"end":6,NORWAY}],"recipient":[],\
                        "date":"2024-07-03","enddate":null,"date_text":"Monday",\
                        "date_evidence":{"start":20,"end":26,"text":"Monday"},\
                        "event_loc":{"extracted_place":"Oslo","start":3,"end":7,"part":"title",\
                        "resolved_place":"Oslo","country_code":"NOR","lat":59.9,"lon":10.75,"resolution":"city"},\
                        "event_text":"visits","event_text_start":7,"event_text_end":13,\
                        "quad_code":1,"event_scale":2.5,"cameo":"036","attributed_to":null}""".replace("NORWAY", NORWAY_JSON));
    }

    @Test
    void an_event_of_which_little_is_known_prints_null_and_empty_lists() {
        Finding event = new PoliticalEvent(
                new Basis("e-1", "r-1", List.of(new Evidence(new Span(Part.TITLE, 0, 5), "Talks")), 1),
                new Act(EventType.CONSULT, List.of(), List.of(), EnumSet.noneOf(AuxiliaryMode.class), null, -7, null),
                List.of(),
                List.of(),
                EventTime.UNSETTLED,
                null,
                new Evidence(new Span(Part.TITLE, 0, 5), "Talks"),
                new Entity("officials", null, NORWAY));

        assertThat(text(event)).isEqualTo("""
                        {"kind":"event","id":"e-1","report":"r-1",\
                        "evidence":[{"start":0,"end":5,"text":"Talks","part":"title"}],"confidence":1.0,\
                        "event":"CONSULT","mode":[],"context":[],"auxiliary_mode":[],"planned_event":null,\
                        "actor":[],"recipient":[],"date":null,"enddate":null,"date_text":null,\
                        "date_evidence":null,"event_loc":null,"event_text":"Talks","event_text_start":0,\
                        "event_text_end":5,"event_text_part":"title","quad_code":1,"event_scale":-7.0,\
                        "cameo":null,"attributed_to":{"entity_text":"officials",NORWAY}}""".replace("NORWAY", NORWAY_JSON));
    }

    @Test
    void a_quotation_names_speaker_cue_and_content() {
        Finding quotation = new Quotation(
                new Basis("q-1", "r-1", List.of(new Evidence(Span.of(0, 10), "\"Yes\" they")), 0.5),
                null,
                Quotation.Type.MIXED,
                new Evidence(Span.of(6, 10), "they"),
                List.of(new Evidence(Span.of(1, 4), "Yes")),
                "press conference",
                LocalDate.of(2024, 7, 3),
                Quotation.Means.SPEECH);

        assertThat(text(quotation)).endsWith("""
                        "speaker":null,"type":"mixed","cue":{"start":6,"end":10,"text":"they"},\
                        "content":[{"start":1,"end":4,"text":"Yes"}],"medium":"press conference",\
                        "date":"2024-07-03","means":"speech"}""");
    }

    @Test
    void a_quantity_prints_its_value_as_a_plain_number() {
        Finding quantity = new Quantity(
                new Basis("n-1", "r-1", List.of(new Evidence(Span.of(0, 11), "$41 billion")), 0.9),
                new Quantity.Amount(
                        new BigDecimal("4.1E+10"),
                        null,
                        Quantity.Comparison.MORE,
                        new Quantity.Unit("USD", "us dollar")),
                "trade",
                List.of(),
                new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), new Evidence(Span.of(15, 19), "2023")),
                new Quantity.Change(
                        new Quantity.Amount(
                                new BigDecimal("0.5"),
                                new BigDecimal("32"),
                                Quantity.Comparison.ABOUT,
                                new Quantity.Unit("%", "percentage")),
                        Quantity.Direction.UP,
                        "year-on-year"),
                null,
                null);

        assertThat(text(quantity)).endsWith("""
                        "value":41000000000,"upper":null,"comparator":">","unit":"USD","unit_name":"us dollar",\
                        "measure":"trade","about":[],"period":{"start":"2023-01-01","end":"2023-12-31",\
                        "text":"2023","evidence":{"start":15,"end":19,"text":"2023"}},\
                        "change":{"value":0.5,"upper":32,"comparator":"~","unit":"%","unit_name":"percentage",\
                        "direction":"up","base":"year-on-year"},"direction":null,"attributed_to":null}""");
    }

    @Test
    void a_relation_gives_each_party_its_role() {
        Finding relation = new Relation(
                new Basis("s-1", "r-1", List.of(new Evidence(Span.of(0, 6), "Norway")), 0.9),
                "treaty",
                List.of(new Relation.Party("side", new Entity("Norway", null, NORWAY))),
                new Relation.Terms(null, null, "signed", "fisheries treaty", List.of("cod")),
                "1978",
                null,
                null);

        assertThat(text(relation)).endsWith("""
                        "relation":"treaty","parties":[{"role":"side","entity_text":"Norway",NORWAY}],\
                        "level":null,"qualifier":null,"state":"signed","name":"fisheries treaty",\
                        "goods":["cod"],"since":"1978","until":null,"attributed_to":null}""".replace("NORWAY", NORWAY_JSON));
    }

    @Test
    void what_is_missing_or_of_another_sort_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingJson.read(Json.tree("{\"id\":\"e-1\"}")))
                .withMessage("\"report\" is needed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingJson.read(Json.tree("{\"id\":\"e-1\",\"report\":7}")))
                .withMessage("\"report\" is a string");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingJson.read(Json.tree("[]")))
                .withMessage("An object is expected, not ARRAY");
    }

    private static String text(Finding finding) {
        return Json.text(to -> FindingJson.write(finding, to));
    }
}
