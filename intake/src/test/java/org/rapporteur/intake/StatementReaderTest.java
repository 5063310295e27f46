package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.EventType;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Relation;

class StatementReaderTest {
    private static final Knowledge KNOWLEDGE = Knowledge.shipped();

    @TempDir
    Path folder;

    private final List<CodedReport> statements = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();

    private void read(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("statements.csv"), csv);
        new StatementReader(KNOWLEDGE, new StatementSink() {
                    @Override
                    public void statement(CodedReport statement) {
                        statements.add(statement);
                    }

                    @Override
                    public void setAside(Reject reject) {
                        rejects.add(reject);
                    }
                })
                .readPath(file);
    }

    private CodedReport only() {
        assertThat(rejects).isEmpty();
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }

    @Test
    void a_trade_figure_becomes_a_small_report_of_its_source_with_the_figure_as_its_finding() throws IOException {
        read("""
                kind,source,published,url,actor,recipient,measure,value,unit,period
                quantity,Statistics Norway,2024-02-01,https://example.org/t,NOR,Chile,bilateral trade,1412000000,USD,2023
                """);
        CodedReport statement = only();
        assertThat(statement.report().text()).isEqualTo("Bilateral trade of Norway and Chile in 2023: 1412000000 USD.");
        assertThat(statement.report().origin().outlet()).isEqualTo("Statistics Norway");
        assertThat(statement.report().metadata()).containsEntry("statement", "\"quantity\"");
        Quantity figure = (Quantity) statement.findings().get(0);
        assertThat(figure.amount().value()).isEqualByComparingTo("1412000000");
        assertThat(figure.amount().unit()).isEqualTo(new Quantity.Unit("USD", "us dollar"));
        assertThat(figure.about().stream().map(party -> party.identity().code()))
                .containsExactly("NOR", "CHL");
        assertThat(figure.period()).isNotNull();
        assertThat(figure.period().start()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(figure.period().words().text()).isEqualTo("2023");
    }

    @Test
    void a_visit_of_a_ministrys_list_becomes_an_event() throws IOException {
        read("""
                kind,source,actor,recipient,event,mode,date,text
                event,Ministry of Foreign Affairs,NOR,CHL,consult,visit,2024-03-04/2024-03-06,"Official visit, Norway to Chile"
                """);
        PoliticalEvent visit = (PoliticalEvent) only().findings().get(0);
        assertThat(visit.act().type()).isEqualTo(EventType.CONSULT);
        assertThat(visit.act().modes()).containsExactly("visit");
        assertThat(visit.time().end()).isEqualTo(LocalDate.of(2024, 3, 6));
        assertThat(visit.basis().evidence().get(0).text()).isEqualTo("Official visit, Norway to Chile");
    }

    @Test
    void a_partnership_and_a_quotation_become_a_relation_and_a_quotation() throws IOException {
        read("""
                kind,source,actor,recipient,relation,level,since,quote
                relation,Ministry,NOR,CHL,partnership,strategic partnership,2019,
                quotation,Ministry,NOR,,,,,"We will keep the pact, and gladly."
                """);
        assertThat(rejects).isEmpty();
        Relation partnership = (Relation) statements.get(0).findings().get(0);
        assertThat(partnership.terms().level()).isEqualTo("strategic partnership");
        assertThat(partnership.parties()).hasSize(2);
        Quotation quotation = (Quotation) statements.get(1).findings().get(0);
        assertThat(quotation.content().get(0).text()).isEqualTo("We will keep the pact, and gladly.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quantity,S,NOR,,lots,2023,,|line 3, column value|is no number: lots",
                "quantity,S,NOR,,1,next year,,|line 3, column period|is no day or period: next year",
                "quantity,,NOR,,1,2023,,|line 3, column source|is empty",
                "figure,S,NOR,,1,2023,,|line 3, column kind|is none of them: figure",
                "event,S,NOR,CHL,,,CONSULT,dance|line 3, column mode|is no mode of CONSULT: dance",
                "event,S,,,,,CONSULT,|line 3, column actor|is empty",
                "quantity,S|line 3|has 2 cells, not one for each column",
            })
    void a_bad_row_is_named_with_line_column_and_what_is_wrong_and_the_others_are_read(
            String row, String place, String reason) throws IOException {
        read("kind,source,actor,recipient,value,period,event,mode\nquantity,S,NOR,CHL,5,2023,,\n" + row
                + "\nquantity,S,NOR,CHL,6,2023,,\n");
        assertThat(statements).hasSize(2);
        assertThat(rejects).hasSize(1);
        assertThat(rejects.get(0).place()).isEqualTo(place);
        assertThat(rejects.get(0).reason()).isEqualTo(reason);
    }

    @Test
    void a_column_that_nobody_knows_is_named() throws IOException {
        read("kind,source,colour\nquantity,S,red\n");
        assertThat(statements).isEmpty();
        assertThat(rejects.get(0).message()).contains("line 1", "has no such column as colour");
    }

    @Test
    void the_same_row_is_the_same_statement_and_another_value_another() throws IOException {
        String head = "kind,source,actor,value,unit,text\n";
        read(head + "quantity,S,NOR,5,USD,five and six\n");
        read(head + "quantity,S,NOR,5,USD,five and six\nquantity,S,NOR,6,USD,five and six\n");
        assertThat(statements.get(1)).isEqualTo(statements.get(0));
        assertThat(statements.get(2).report().id())
                .isNotEqualTo(statements.get(0).report().id());
    }
}
