package org.rapporteur.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.extract.DataTable;
import org.rapporteur.extract.English;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Report;

class RelationFinderTest {
    private static final Knowledge KNOWLEDGE = Knowledge.shipped();
    private static final RelationFinder FINDER =
            new RelationFinder(PartyFinder.with(KNOWLEDGE), new TimeExpressions(), KNOWLEDGE);
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 10);

    static Stream<DataTable.Row> sentences() {
        return DataTable.read(RelationFinderTest.class, "sentences.tsv", "sentence", "expected").stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_sentence_tells_the_relations_written_beside_it(DataTable.Row row) {
        List<Relation> found = find(row.get("sentence"));
        List<String> wanted = row.get("expected").equals("-")
                ? List.of()
                : List.of(row.get("expected").split(" \\+ "));
        assertThat(found)
                .as(row.place() + " " + found.stream().map(ToldRelation::told).toList())
                .hasSameSizeAs(wanted);
        List<Relation> left = new ArrayList<>(found);
        for (String expected : wanted) {
            Optional<Relation> fitting = left.stream()
                    .filter(relation -> ToldRelation.fits(relation, expected))
                    .findFirst();
            assertThat(fitting)
                    .as(row.place() + " "
                            + left.stream().map(ToldRelation::told).toList())
                    .isPresent();
            left.remove(fitting.orElseThrow());
        }
    }

    static Stream<RelationPattern> patterns() {
        return PatternTable.load().all();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void the_example_of_a_pattern_tells_its_relation(RelationPattern pattern) {
        assertThat(find(pattern.example()))
                .as(pattern.place())
                .extracting(Relation::relation)
                .contains(pattern.relation());
    }

    @Test
    void a_relation_told_twice_is_found_once_where_it_is_told_best() {
        List<Relation> found = find("""
                President Abel Kiprono spoke first. Then Kenyan President Abel Kiprono flew home.""");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).parties()).extracting(Relation.Party::role).containsExactly("holder", "of");
    }

    @Test
    void evidence_is_quoted_from_the_report_and_no_longer_than_needed() {
        AnnotatedReport report = report("On a rainy day, Chad, a member of the African Union, voted against the plan.");
        Relation relation = (Relation) FINDER.extract(report).get(0);
        Report source = report.report();
        assertThat(relation.cited())
                .allSatisfy(words -> assertThat(source.quote(words.span())).isEqualTo(words));
        assertThat(relation.basis().evidence().get(0).text()).isEqualTo("Chad, a member of the African Union");
    }

    @Test
    void the_same_report_gives_the_same_findings() {
        AnnotatedReport report = report("Chad shares a border with Niger. Togo, an ally of Benin, borders Ghana.");
        assertThat(FINDER.extract(report)).isEqualTo(FINDER.extract(report));
    }

    private static List<Relation> find(String text) {
        return FINDER.extract(report(text)).stream()
                .map((Finding finding) -> (Relation) finding)
                .toList();
    }

    private static AnnotatedReport report(String text) {
        return English.report(null, text, PUBLISHED);
    }
}
