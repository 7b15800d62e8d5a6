package pk.itregistry.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JoinerTest {
  private static final String APPLES =
      """
      tags: [{name: trees, description: What apples grow on.}]
      paths:
        /apples/v1/trees:
          get:
            operationId: listTrees
            tags: [trees]
            security: [{oauth2: [register]}]
            responses: {"200": {content: {a: {schema: {$ref: "#/components/schemas/Tree"}}}}}
        /apples/v1/time:
          get: {operationId: getTime, tags: [clock], responses: {"200": {description: Time.}}}
      components:
        schemas:
          Tree: {properties: {at: {$ref: "#/components/schemas/Place"}}}
          Place: {type: string}
          Unused: {type: integer}
        securitySchemes: {oauth2: {type: openIdConnect}}
      """;
  private static final String PEARS =
      """
      paths:
        /pears/v1/time:
          get: {operationId: getTime, tags: [clock], responses: {"200": {description: Time.}}}
      components:
        schemas:
          Place: {type: string}
        securitySchemes: {oauth2: {type: openIdConnect}}
      """;

  @Test
  void paths_stand_side_by_side_and_what_is_shared_stands_once() throws Exception {
    ObjectNode joined = join(APPLES, PEARS);

    assertThat(joined.path("info").path("title").asText()).isEqualTo("Fruit");
    assertThat(joined.path("paths").properties()).hasSize(3);
    assertThat(joined.at("/components/schemas").properties()).hasSize(2);
    assertThat(joined.at("/components/securitySchemes").properties()).hasSize(1);
  }

  @Test
  void tags_stand_under_their_service_and_keep_their_description() throws Exception {
    ObjectNode joined = join(APPLES, PEARS);

    assertThat(joined.path("tags").findValuesAsText("name"))
        .containsExactly("apples: clock", "apples: trees", "pears: clock");
    assertThat(joined.at("/tags/1/description").asText()).isEqualTo("What apples grow on.");
    assertThat(joined.at("/paths/~1pears~1v1~1time/get/tags/0").asText()).isEqualTo("pears: clock");
  }

  @Test
  void a_fault_has_the_codes_of_all_services() throws Exception {
    String fault = "Fault: {properties: {code: {x-codes: {%s: Next.}}}}";
    String led = "Place: {$ref: \"#/components/schemas/Fault\"}\n    ";
    ObjectNode joined =
        join(
            APPLES.replace("Place: {type: string}", led + fault.formatted("too-green")),
            PEARS.replace("Place: {type: string}", led + fault.formatted("too-soft")));

    assertThat(joined.at("/components/schemas/Fault/properties/code/x-codes").toString())
        .isEqualTo("{\"too-green\":\"Next.\",\"too-soft\":\"Next.\"}");
  }

  @Test
  void an_operation_that_all_services_have_gets_their_name() throws Exception {
    ObjectNode joined = join(APPLES, PEARS);

    assertThat(joined.path("paths").findValuesAsText("operationId"))
        .containsExactly("listTrees", "applesGetTime", "pearsGetTime");
  }

  @Test
  void what_is_open_says_so() throws Exception {
    ObjectNode joined = join(APPLES, PEARS);

    assertThat(joined.at("/paths/~1pears~1v1~1time/get/security").isArray()).isTrue();
    assertThat(joined.at("/paths/~1apples~1v1~1trees/get/security").size()).isEqualTo(1);
  }

  @Test
  void a_schema_that_means_two_things_gets_the_name_of_its_service() throws Exception {
    String other =
        PEARS
            .replace("Place: {type: string}", "Place: {type: integer}")
            .replace(
                "{description: Time.}",
                "{content: {a: {schema: {$ref: \"#/components/schemas/Place\"}}}}");

    ObjectNode joined = join(APPLES, other);

    assertThat(joined.at("/components/schemas/ApplesPlace/type").asText()).isEqualTo("string");
    assertThat(joined.at("/components/schemas/PearsPlace/type").asText()).isEqualTo("integer");
    assertThat(joined.at("/components/schemas/Place").isMissingNode()).isTrue();
    assertThat(joined.findValuesAsText("$ref"))
        .containsExactlyInAnyOrder(
            "#/components/schemas/Tree",
            "#/components/schemas/ApplesPlace",
            "#/components/schemas/PearsPlace");
  }

  @Test
  void a_problem_is_one_for_all() {
    String apples = APPLES.replace("Unused: {type: integer}", "Problem: {type: integer}");
    String pears = PEARS.replace("Place: {type: string}", "Problem: {type: string}");

    assertThatThrownBy(() -> join(apples, pears)).hasMessageContaining("pears: schemas/Problem");
  }

  @Test
  void all_clashes_are_told_at_once() {
    String other =
        PEARS
            .replace("type: openIdConnect", "type: http")
            .replace("/pears/v1/time", "/apples/v1/time");

    assertThatThrownBy(() -> join(APPLES, other))
        .hasMessageContaining("pears: securitySchemes/oauth2")
        .hasMessageContaining("pears: path /apples/v1/time");
  }

  private static ObjectNode join(String apples, String pears) throws JsonProcessingException {
    Map<String, ObjectNode> services = new LinkedHashMap<>();
    services.put("apples", read(apples));
    services.put("pears", read(pears));
    return new Joiner(read("info: {title: Fruit}"), services).join();
  }

  private static ObjectNode read(String yaml) throws JsonProcessingException {
    return (ObjectNode) new YAMLMapper().readTree(yaml);
  }
}
