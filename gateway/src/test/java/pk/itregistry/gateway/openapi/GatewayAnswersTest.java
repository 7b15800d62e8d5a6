package pk.itregistry.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GatewayAnswersTest {
  private static final String SERVICE =
      """
      paths:
        /apples/v1/trees:
          get:
            operationId: listTrees
            responses:
              "200": {description: The trees.}
              "503": {$ref: "#/components/responses/Problem503"}
      components:
        responses:
          Problem503:
            description: Busy.
            headers: {Retry-After: {schema: {type: integer}}}
            content: {application/problem+json: {schema: {type: object}}}
      """;

  @Test
  void what_the_gateway_itself_answers_is_told_with_every_operation() throws Exception {
    YAMLMapper yaml = new YAMLMapper();
    ObjectNode service = (ObjectNode) yaml.readTree(SERVICE);

    ObjectNode joined = new Joiner(yaml.createObjectNode(), Map.of("apples", service)).join();

    var responses = joined.at("/paths/~1apples~1v1~1trees/get/responses");
    assertThat(responses.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "200", "400", "401", "413", "414", "429", "431", "503", "504");
    assertThat(joined.at("/components/responses/Problem503/description").asText())
        .isEqualTo("Busy.");
    assertThat(joined.at("/components/responses/Problem504/headers").has("Retry-After")).isTrue();
    assertThat(joined.at("/components/responses/Problem431").has("headers")).isFalse();
    assertThat(joined.at("/components/responses/Problem431/content").isEmpty()).isFalse();
  }
}
