package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.server.http.Prepared;

/** The description of the API: as it was written, and as a page for people made from it. */
final class ApiPage {
    private static final String METHODS = "get post";

    private final Prepared yaml;
    private final Prepared style;
    private final Prepared html;

    private ApiPage(byte[] yaml, byte[] style) throws IOException {
        this.yaml = Prepared.of("application/yaml", yaml);
        this.style = Prepared.of("text/css; charset=utf-8", style);
        String page = new Writing(new YAMLMapper().readTree(yaml)).page();
        this.html = Prepared.of("text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    static ApiPage shipped() {
        try {
            return new ApiPage(resource("openapi.yaml"), resource("api.css"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the description of the API", e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = requireNonNull(ApiPage.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    Prepared yaml() {
        return yaml;
    }

    Prepared style() {
        return style;
    }

    Prepared html() {
        return html;
    }

    private static final class Writing {
        private final JsonNode api;
        private final StringBuilder page = new StringBuilder();

        Writing(JsonNode api) {
            this.api = api;
        }

        String page() {
            page.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
                    .append("<meta name=\"viewport\" content=\"width=device-width\"><title>Rapporteur: API</title>")
                    .append("<link rel=\"stylesheet\" href=\"/api/v1/style.css\"></head><body><main>");
            page.append("<h1>").append(text(api.at("/info/title"))).append(" API</h1>");
            page.append("<p>").append(text(api.at("/info/summary"))).append("</p>");
            paragraphs(api.at("/info/description"));
            page.append(
                            "<p>For programs: <a href=\"/api/v1/openapi.yaml\">openapi.yaml</a>. All paths begin with <code>")
                    .append(text(api.at("/servers/0/url")))
                    .append("</code>.</p>");
            api.path("tags").forEach(this::tag);
            page.append("<h2 id=\"shapes\">Shapes</h2>");
            api.at("/components/schemas").properties().forEach(this::shape);
            return page.append("</main></body></html>\n").toString();
        }

        private void tag(JsonNode tag) {
            page.append("<h2>").append(text(tag.path("name"))).append("</h2><p>");
            page.append(text(tag.path("description"))).append("</p>");
            for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
                for (String method : METHODS.split(" ")) {
                    JsonNode operation = path.getValue().path(method);
                    if (tag.path("name").equals(operation.at("/tags/0"))) {
                        operation(method, path.getKey(), operation);
                    }
                }
            }
        }

        private void operation(String method, String path, JsonNode operation) {
            page.append("<h3 id=\"").append(text(operation.path("operationId"))).append("\"><code>");
            page.append(method.toUpperCase(Locale.ROOT))
                    .append(' ')
                    .append(escape(path))
                    .append("</code></h3>");
            page.append("<p>").append(text(operation.path("summary"))).append(".</p>");
            paragraphs(operation.path("description"));
            if (operation.has("parameters")) {
                page.append("<table>");
                operation.path("parameters").forEach(parameter -> parameter(resolved(parameter)));
                page.append("</table>");
            }
            String shape = operation
                    .at("/responses/200/content/application~1json/schema/$ref")
                    .asText();
            if (!shape.isEmpty()) {
                page.append("<p class=\"pale\">Answers ").append(link(shape)).append("</p>");
            }
        }

        private void parameter(JsonNode parameter) {
            page.append("<tr><th><code>")
                    .append(text(parameter.path("name")))
                    .append("</code></th><td class=\"pale\">");
            page.append(sort(parameter.path("schema"))).append("</td><td>");
            page.append(text(parameter.path("description"))).append("</td></tr>");
        }

        private void shape(Map.Entry<String, JsonNode> shape) {
            page.append("<h3 id=\"").append(escape(shape.getKey())).append("\"><code>");
            page.append(escape(shape.getKey())).append("</code></h3>");
            paragraphs(shape.getValue().path("description"));
            JsonNode fields = shape.getValue().path("properties");
            if (fields.isEmpty()) {
                page.append("<p class=\"pale\">").append(sort(shape.getValue())).append("</p>");
                return;
            }
            page.append("<table>");
            for (Map.Entry<String, JsonNode> field : fields.properties()) {
                page.append("<tr><th><code>").append(escape(field.getKey())).append("</code></th><td>");
                page.append(sort(field.getValue())).append("</td><td>");
                page.append(text(field.getValue().path("description"))).append("</td></tr>");
            }
            page.append("</table>");
        }

        /** {@code list of Claim}, in HTML. */
        private String sort(JsonNode schema) {
            if (schema.has("$ref")) {
                return link(schema.path("$ref").asText());
            }
            for (String choice : new String[] {"anyOf", "oneOf", "allOf"}) {
                if (schema.has(choice)) {
                    return joined(schema.path(choice), true);
                }
            }
            if (schema.has("enum")) {
                return joined(schema.path("enum"), false);
            }
            if (schema.path("type").asText().equals("array")) {
                return "list of " + sort(schema.path("items"));
            }
            JsonNode type = schema.path("type");
            String sort =
                    type.isArray() ? joined(type, false) : text(schema.has("const") ? schema.path("const") : type);
            return schema.has("format") ? sort + " (" + text(schema.path("format")) + ")" : sort;
        }

        private String joined(JsonNode choices, boolean schemas) {
            StringBuilder joined = new StringBuilder();
            for (JsonNode choice : choices) {
                joined.append(joined.isEmpty() ? "" : " or ").append(schemas ? sort(choice) : text(choice));
            }
            return joined.toString();
        }

        private static String link(String reference) {
            String name = escape(reference.substring(reference.lastIndexOf('/') + 1));
            return "<a href=\"#" + name + "\">" + name + "</a>";
        }

        private JsonNode resolved(JsonNode parameter) {
            return parameter.has("$ref")
                    ? api.at(parameter.path("$ref").asText().substring(1))
                    : parameter;
        }

        private void paragraphs(JsonNode description) {
            if (!description.asText().isBlank()) {
                for (String paragraph : description.asText().split("\n\n")) {
                    page.append("<p>").append(escape(paragraph.strip())).append("</p>");
                }
            }
        }

        private static String text(JsonNode node) {
            return node.isNull() ? "null" : escape(node.asText());
        }

        /** Words between backticks are code. */
        private static String escape(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;")
                    .replaceAll("`([^`]*)`", "<code>$1</code>");
        }
    }
}
