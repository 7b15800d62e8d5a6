package pk.itregistry.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.itregistry.gateway.Visitor.asking;
import static pk.itregistry.gateway.Visitor.json;
import static pk.itregistry.gateway.Visitor.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceBehind.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TokenDoorTest {
  @BeforeEach
  void forget() {
    ServiceBehind.ASKED.clear();
  }

  @Test
  void what_is_not_open_needs_a_token() throws Exception {
    HttpResponse<String> answer = send(asking("/registry/v1/firms/1"));

    refused(answer, "Bearer");
  }

  @Test
  void what_is_open_needs_none() throws Exception {
    assertThat(send(asking("/registry/v1/business-time")).statusCode()).isEqualTo(200);
    assertThat(
            send(asking("/registry/v1/business-time").method("HEAD", BodyPublishers.noBody()))
                .statusCode())
        .isEqualTo(200);
    assertThat(send(asking("/registry/v1/business-time").DELETE()).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer garbage",
        "Bearer a.b.c",
        "Bearer ",
        "Bearer ..",
        "Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0.",
        "Basic dXNlcjpwYXNz",
        "DPoP abc"
      })
  void what_is_no_token_is_refused_even_where_none_is_needed(String authorization)
      throws Exception {
    refused(
        send(asking("/registry/v1/business-time").header("Authorization", authorization)),
        "Bearer error=\"invalid_token\"");
    refused(
        send(asking("/registry/v1/firms/1").header("Authorization", authorization)),
        "Bearer error=\"invalid_token\"");
  }

  @Test
  void a_changed_token_is_refused() throws Exception {
    String good = Visitor.token("portal-ledgerly");
    int signature = good.lastIndexOf('.') + 1;
    char other = good.charAt(signature) == 'A' ? 'B' : 'A';
    String changed = good.substring(0, signature) + other + good.substring(signature + 1);

    refused(with(changed), "Bearer error=\"invalid_token\"");
  }

  @Test
  void a_token_for_another_audience_is_refused() throws Exception {
    refused(with(Visitor.token("foreign-audience")), "Bearer error=\"invalid_token\"");
  }

  @Test
  void a_token_is_refused_soon_after_it_expired() throws Exception {
    String token = Visitor.token("short-lived");

    assertThat(with(token).statusCode()).isEqualTo(200);
    await()
        .pollInterval(Duration.ofSeconds(1))
        .atMost(Duration.ofSeconds(16))
        .until(() -> with(token).statusCode() == 401);
    HttpResponse<String> refused = with(token);
    assertThat(json(refused).getString("code")).isEqualTo("token-expired");
    assertThat(json(refused).getString("detail")).contains("expired at 20", "get a new one");
    assertThat(refused.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith("Bearer error=\"invalid_token\", error_description=\"")
        .contains("expired at 20");
    assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void two_tokens_are_none() throws Exception {
    String line = "Authorization: Bearer " + Visitor.token("owner") + "\r\n";

    String answer =
        Visitor.raw(
            "GET /registry/v1/things HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + line
                + line
                + "\r\n");

    assertThat(answer).startsWith("HTTP/1.1 401");
  }

  @Test
  void a_body_behind_a_bad_token_is_never_passed_on() throws Exception {
    HttpRequest.Builder request =
        asking("/exports/v1/sink")
            .header("Authorization", "Bearer garbage")
            .POST(BodyPublishers.ofByteArray(new byte[2_000_000]));

    refused(send(request), "Bearer error=\"invalid_token\"");
  }

  @Test
  void people_and_machines_pass_with_their_token() throws Exception {
    HttpResponse<String> person = with(Visitor.token("owner"));
    HttpResponse<String> machine = with(Visitor.token("bank-scbl"));

    assertThat(person.statusCode()).isEqualTo(200);
    assertThat(machine.statusCode()).isEqualTo(200);
    assertThat(json(machine).getJsonObject("headers").getJsonArray("authorization").getString(0))
        .isEqualTo("Bearer " + Visitor.token("bank-scbl"));
  }

  private static HttpResponse<String> with(String token) throws Exception {
    return send(asking("/registry/v1/things").header("Authorization", "Bearer " + token));
  }

  private static void refused(HttpResponse<String> answer, String challenge) {
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue(challenge);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(json(answer).getString("code")).isEqualTo("not-authenticated");
    assertThat(json(answer).getString("traceId")).matches("[0-9a-f]{32}");
    assertThat(ServiceBehind.ASKED).isEmpty();
  }
}
