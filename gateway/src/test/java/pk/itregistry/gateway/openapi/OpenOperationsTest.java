package pk.itregistry.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenOperationsTest {
  @Test
  void an_operation_is_open_when_its_own_description_says_so() throws Exception {
    OpenOperations open =
        new OpenOperations(
            new YAMLMapper()
                .readTree(
                    """
                    paths:
                      /a/things/{thing}:
                        get: {x-authority: {public: true}}
                        delete: {x-authority: {scope: exports}}
                      /a/things/mine:
                        get: {x-authority: {scope: exports}}
                      /a/things/{thing}/parts:
                        get: {responses: {}}
                      /a/all/{x}/{y}:
                        get: {x-authority: {public: true}}
                    """));

    assertThat(open.contain("GET", "/a/things/7")).isTrue();
    assertThat(open.contain("HEAD", "/a/things/7")).isTrue();
    assertThat(open.contain("GET", "/a/all/7/8")).isTrue();
    assertThat(open.contain("DELETE", "/a/things/7")).isFalse();
    assertThat(open.contain("GET", "/a/things/mine")).isFalse();
    assertThat(open.contain("GET", "/a/things/7/parts")).isFalse();
    assertThat(open.contain("GET", "/a/things/7/")).isFalse();
    assertThat(open.contain("GET", "/a/things/")).isFalse();
    assertThat(open.contain("GET", "/a/unheard-of")).isFalse();
  }
}
