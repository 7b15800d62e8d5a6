package pk.itregistry.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.itregistry.gateway.Visitor.asking;
import static pk.itregistry.gateway.Visitor.json;
import static pk.itregistry.gateway.Visitor.send;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TightDoor.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TightDoorTest {

  @Test
  void a_caller_who_sends_too_fast_is_told_when_to_come_back_and_others_are_not_slowed()
      throws Exception {
    List<HttpResponse<String>> answers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      answers.add(send(as("tariq", "/registry/v1/things")));
    }
    HttpResponse<String> refused = answers.getLast();

    assertThat(answers.getFirst().statusCode()).isEqualTo(200);
    assertThat(answers.getFirst().headers().firstValue("RateLimit-Policy"))
        .hasValue("\"caller\";q=8;w=8");
    assertThat(answers.getFirst().headers().firstValue("RateLimit")).hasValue("\"caller\";r=7;t=1");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(refused.headers().firstValue("RateLimit")).hasValue("\"caller\";r=0;t=8");
    assertThat(json(refused).getString("code")).isEqualTo("too-many-requests");
    assertThat(send(as("tahira", "/registry/v1/things")).statusCode()).isEqualTo(200);
  }

  @Test
  void whoever_tries_tokens_is_slowed_by_address() throws Exception {
    List<Integer> answers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      answers.add(
          send(asking("/registry/v1/things").header("Authorization", "Bearer guess" + i))
              .statusCode());
    }

    assertThat(answers).containsOnly(401, 429).endsWith(429);
    assertThat(send(asking("/registry/v1/business-time")).statusCode()).isEqualTo(429);
    assertThat(send(as("tahira", "/registry/v1/things")).statusCode()).isEqualTo(200);
  }

  @Test
  void more_than_a_service_can_have_under_way_is_refused_at_once() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> held = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      held.add(
          Visitor.HTTP.sendAsync(as("asad", "/registry/v1/hold").build(), BodyHandlers.ofString()));
    }
    await().until(() -> ServiceBehind.held() == 2);

    HttpResponse<String> refused =
        send(as("adnan", "/exports/v1/remittances").POST(BodyPublishers.ofString("{}")));
    ServiceBehind.releaseHeld();

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(json(refused).getString("code")).isEqualTo("overloaded");
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    for (CompletableFuture<HttpResponse<String>> answer : held) {
      assertThat(answer.join().body()).isEqualTo("at last");
    }
    await()
        .untilAsserted(
            () -> assertThat(send(as("adnan", "/exports/v1/things")).statusCode()).isEqualTo(200));
  }

  @Test
  void tokens_are_checked_while_the_issuer_is_away() throws Exception {
    String before = Visitor.token("omar");
    assertThat(send(as("omar", "/registry/v1/things")).statusCode()).isEqualTo(200);

    IssuerOnALeash.cut();

    String after = Visitor.token("parveen");
    assertThat(after).isNotEqualTo(before);
    assertThat(send(as("parveen", "/registry/v1/things")).statusCode()).isEqualTo(200);
    assertThat(
            send(as("parveen", "/registry/v1/things")
                    .setHeader("Authorization", "Bearer " + ofAnUnknownKey(after)))
                .statusCode())
        .isIn(401, 429);
  }

  @Test
  void a_portal_in_a_browser_must_be_one_of_the_named() throws Exception {
    HttpResponse<String> welcome = send(preflight(TightDoor.PORTAL));
    HttpResponse<String> strange = send(preflight("https://strange.example"));
    HttpResponse<String> read =
        send(as("rehan", "/registry/v1/telltale").header("Origin", TightDoor.PORTAL));

    assertThat(welcome.statusCode()).isEqualTo(204);
    assertThat(welcome.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue(TightDoor.PORTAL);
    assertThat(strange.statusCode()).isEqualTo(403);
    assertThat(strange.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(strange.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(strange.body()).contains("\"code\":\"origin-refused\"");
    assertThat(read.headers().allValues("Access-Control-Allow-Origin"))
        .containsExactly(TightDoor.PORTAL);
    assertThat(read.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
        .contains("ETag", "Consistency-Token");
  }

  private static HttpRequest.Builder preflight(String origin) {
    return asking("/registry/v1/firms")
        .method("OPTIONS", BodyPublishers.noBody())
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization,idempotency-key");
  }

  private static String ofAnUnknownKey(String token) {
    String header =
        java.util.Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                "{\"alg\":\"PS256\",\"typ\":\"at+jwt\",\"kid\":\"unheard-of\"}"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return header + token.substring(token.indexOf('.'));
  }

  private static HttpRequest.Builder as(String name, String path) {
    return asking(path).header("Authorization", "Bearer " + Visitor.token(name));
  }
}
