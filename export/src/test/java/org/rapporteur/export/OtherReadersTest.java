package org.rapporteur.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.json.Json;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.Stores;

/** Files as readers see them that are not ours: DuckDB, a JSON-LD processor, an importer of graphs. */
class OtherReadersTest {
    private static final Exporter EXPORTER = new Exporter(Knowledge.shipped());

    @TempDir
    private Path folder;

    private Newsroom room;
    private RecordReader record;

    @BeforeEach
    void aRecord() {
        String location = folder.resolve("store").toString();
        room = Newsroom.fill(location);
        record = Stores.openForReading(location);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private byte[] bytes(ExportRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTER.export(request, record, out);
        return out.toByteArray();
    }

    private List<JsonNode> lines(ExportKind kind) throws IOException {
        return new String(bytes(ExportRequest.of(kind, ExportFormat.JSONL)), UTF_8)
                .lines()
                .map(Json::tree)
                .toList();
    }

    private Path parquet(ExportRequest request) throws IOException {
        Path file = folder.resolve(request.kind() + ".parquet");
        try (OutputStream out = Files.newOutputStream(file)) {
            EXPORTER.export(request, record, out);
        }
        return file;
    }

    private static List<List<Object>> query(String sql, Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.formatted("'" + file + "'"))) {
            List<List<Object>> values = new ArrayList<>();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(rows.getObject(i)));
                }
                values.add(row);
            }
            return values;
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RECORD")
    void duckdb_reads_as_many_rows_and_columns_as_there_are(ExportKind kind) throws IOException, SQLException {
        Path file = parquet(ExportRequest.of(kind, ExportFormat.PARQUET));
        assertThat(query("SELECT count(*) FROM %s", file))
                .containsExactly(List.of(Integer.toString(lines(kind).size())));
        assertThat(query("DESCRIBE SELECT * FROM %s", file))
                .extracting(column -> column.get(0))
                .containsExactlyElementsOf(List.<Object>copyOf(kind.columns()));
        assertThat(query("SELECT * FROM %s", file)).hasSize(lines(kind).size());
    }

    @Test
    void duckdb_sees_days_as_days_and_numbers_as_numbers() throws IOException, SQLException {
        Map<Object, Object> types = new TreeMap<>();
        query("DESCRIBE SELECT * FROM %s", parquet(ExportRequest.of(ExportKind.EVENTS, ExportFormat.PARQUET)))
                .forEach(column -> types.put(column.get(0), column.get(1)));
        assertThat(types)
                .containsEntry("date", "DATE")
                .containsEntry("event_scale", "DOUBLE")
                .containsEntry("quad_code", "BIGINT")
                .containsEntry("event", "VARCHAR")
                .containsEntry("evidence", "VARCHAR");
    }

    @Test
    void duckdb_reads_back_what_the_lines_say() throws IOException, SQLException {
        Path events = parquet(ExportRequest.of(ExportKind.EVENTS, ExportFormat.PARQUET));
        List<JsonNode> lines = lines(ExportKind.EVENTS);
        List<List<Object>> rows =
                query("SELECT id, date, confidence, actor->0->>'code', enddate, quad_code FROM %s", events);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = lines.get(i);
            assertThat(rows.get(i))
                    .containsExactly(
                            line.get("id").asText(),
                            line.get("date").asText(),
                            line.get("confidence").asText(),
                            line.at("/actor/0/code").asText(),
                            "null",
                            line.get("quad_code").asText());
        }
        Path reports = parquet(ExportRequest.of(ExportKind.REPORTS, ExportFormat.PARQUET));
        assertThat(query("SELECT DISTINCT text FROM %s", reports)).containsExactly(List.of(Newsroom.TEXT));
    }

    @Test
    void merged_events_say_first_how_many_tell_them() throws IOException, SQLException {
        Path file = parquet(new ExportRequest(ExportKind.EVENTS, ExportFormat.PARQUET, Filter.ALL, true, false, null));
        assertThat(query("SELECT mentions, outlets, independent_reports, verdict, event FROM %s", file))
                .containsExactly(List.of("3", "3", "2", "agree", "CONSULT"), List.of("1", "1", "1", "single", "AID"));
    }

    private static JsonArray expanded(byte[] document) throws JsonLdError {
        return JsonLd.expand(JsonDocument.of(new InputStreamReader(new ByteArrayInputStream(document), UTF_8)))
                .get();
    }

    private List<JsonObject> ofType(String type) throws IOException, JsonLdError {
        return expanded(bytes(ExportRequest.of(ExportKind.RECORD, ExportFormat.JSONLD))).stream()
                .map(node -> node.asJsonObject())
                .filter(node -> node.getJsonArray("@type").toString().contains(type))
                .toList();
    }

    @Test
    void a_processor_of_linked_data_finds_reports_by_schema_org_and_where_findings_come_from()
            throws IOException, JsonLdError {
        List<JsonObject> articles = ofType("https://schema.org/NewsArticle");
        assertThat(articles).hasSize(3);
        assertThat(articles.get(0).toString())
                .contains("https://schema.org/articleBody", "https://schema.org/headline", room.first.id());
        List<JsonObject> acts = ofType("https://schema.org/Action");
        assertThat(acts).hasSize(12);
        String act = acts.get(0).toString();
        assertThat(act)
                .contains(
                        "http://www.w3.org/ns/prov#wasDerivedFrom",
                        "http://www.w3.org/ns/prov#wasGeneratedBy",
                        "https://schema.org/agent",
                        "http://www.w3.org/ns/oa#exact");
        assertThat(ofType("http://www.w3.org/ns/prov#Activity")).hasSize(3);
        assertThat(ofType("http://www.w3.org/ns/prov#SoftwareAgent")).hasSize(1);
        assertThat(ofType("http://www.w3.org/ns/prov#Collection")).hasSize(1);
        assertThat(ofType("https://schema.org/Claim")).hasSize(2);
    }

    @Test
    void linked_data_is_a_graph_whose_findings_lead_to_reports() throws IOException, JsonLdError {
        byte[] document = bytes(ExportRequest.of(ExportKind.RECORD, ExportFormat.JSONLD));
        List<String> triples = new ArrayList<>();
        JsonLd.toRdf(JsonDocument.of(new InputStreamReader(new ByteArrayInputStream(document), UTF_8)))
                .provide((subject, predicate, object, datatype, language, direction, graph) -> {
                    triples.add(predicate + " " + object);
                    return null;
                });
        assertThat(triples)
                .contains("http://www.w3.org/ns/prov#wasDerivedFrom https://rapporteur.invalid/record/"
                        + room.first.id());
    }

    @Test
    void an_importer_of_graphs_finds_who_acts_on_whom() throws IOException {
        Graph<String, DefaultEdge> graph = GraphTypeBuilder.<String, DefaultEdge>directed()
                .vertexSupplier(SupplierUtil.createStringSupplier())
                .edgeSupplier(SupplierUtil.createDefaultEdgeSupplier())
                .buildGraph();
        Map<String, String> counts = new TreeMap<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(code -> code);
        importer.addEdgeAttributeConsumer((edge, value) -> {
            if (edge.getSecond().equals("events")) {
                counts.put(
                        graph.getEdgeSource(edge.getFirst()) + graph.getEdgeTarget(edge.getFirst()), value.getValue());
            }
        });
        importer.importGraph(
                graph, new ByteArrayInputStream(bytes(ExportRequest.of(ExportKind.EVENTS, ExportFormat.GRAPHML))));
        assertThat(graph.vertexSet()).containsExactlyInAnyOrder("NOR", "TCD", "MLI");
        assertThat(counts)
                .containsEntry("NORTCD", "9")
                .containsEntry("TCDNOR", "3")
                .hasSize(6);
    }
}
