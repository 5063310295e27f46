package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds answers against {@code openapi.yaml}. */
final class ApiContract {
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final JsonNode api;

    ApiContract() throws IOException {
        try (InputStream yaml = RecordServer.class.getResourceAsStream("openapi.yaml")) {
            api = new YAMLMapper().readTree(yaml);
        }
    }

    /** The paths, as the description names them. */
    Map<String, JsonNode> paths() {
        return Map.copyOf(api.path("paths").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The answer has a status, a type and a shape that the description gives. */
    void check(String method, HttpResponse<String> answer) {
        JsonNode operation = operation(method, answer.uri().getPath());
        String status = String.valueOf(answer.statusCode());
        JsonNode response = operation.path("responses").path(status);
        if (response.isMissingNode()) {
            response = api.at("/components/responses/Problem");
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode schema = response.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode())
                .as("%s answers %s with the type %s", answer.uri(), status, type)
                .isFalse();
        if (type.endsWith("json") && !type.contains("ndjson")) {
            checkShape(answer.body(), schema);
        }
    }

    void checkShape(String json, String name) {
        checkShape(json, new YAMLMapper().createObjectNode().put("$ref", "#/components/schemas/" + name));
    }

    private void checkShape(String json, JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", api.path("components"));
        Schema validator = schemas.getSchema(whole.toString(), InputFormat.JSON);
        assertThat(validator.validate(json, InputFormat.JSON)).isEmpty();
    }

    /** Of several templates, the one with the fewest gaps fits. */
    private JsonNode operation(String method, String path) {
        return api.path("paths").properties().stream()
                .filter(template -> path.matches("/api/v1" + template.getKey().replaceAll("\\{[a-z]+}", "[^/]+")))
                .min(Comparator.comparing(template ->
                        template.getKey().chars().filter(unit -> unit == '{').count()))
                .map(template -> template.getValue().path(method.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new AssertionError("The description has no " + path));
    }
}
