package pk.itregistry.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The document's schemas (JSON Schema 2020-12, formats asserted), each compiled once. */
final class Schemas {
  private static final int MOST_FAULTS_TOLD = 8;

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();
  private final JsonNode components;

  Schemas(JsonNode document) {
    components = document.path("components");
  }

  /** Where and how the value is not of the schema. */
  List<String> faults(JsonNode schema, JsonNode value) {
    return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
        .limit(MOST_FAULTS_TOLD)
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .toList();
  }

  // Beside the shared schemas, so that "#/components/schemas/X" leads somewhere.
  private Schema compile(JsonNode schema) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.set("components", components);
    root.setAll((ObjectNode) schema);
    return registry.getSchema(root);
  }
}
