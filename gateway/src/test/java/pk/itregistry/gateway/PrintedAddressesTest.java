package pk.itregistry.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.gateway.Visitor.asking;
import static pk.itregistry.gateway.Visitor.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceBehind.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintedAddressesTest {
  private static final String CERTIFICATES =
      "https://api.registry.test:8443/registry/v1/certificates/";

  @Test
  void the_address_on_a_certificate_leads_people_to_its_page() throws Exception {
    HttpResponse<String> answer =
        send(asking("/c/ITR-2026-000123").header("Accept", "text/html,*/*;q=0.8"));

    assertThat(answer.statusCode()).as("for now: another page may take over").isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValue(CERTIFICATES + "ITR-2026-000123/page");
    assertThat(answer.headers().firstValue("Vary"))
        .get()
        .asString()
        .isEqualToIgnoringCase("Accept");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void and_programs_to_its_data() throws Exception {
    HttpResponse<String> answer =
        send(asking("/c/itr%202026%20000123").header("Accept", "application/json"));

    assertThat(answer.headers().firstValue("Location"))
        .hasValue(CERTIFICATES + "itr%202026%20000123");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/c/", "/c", "/c/a/b", "/d/ITR-2026-000123"})
  void nothing_else_leads_anywhere(String path) throws Exception {
    assertThat(send(asking(path)).statusCode()).isEqualTo(404);
  }

  @Test
  void it_is_read_only() throws Exception {
    assertThat(send(asking("/c/ITR-2026-000123").POST(BodyPublishers.ofString("x"))).statusCode())
        .isEqualTo(404);
  }
}
