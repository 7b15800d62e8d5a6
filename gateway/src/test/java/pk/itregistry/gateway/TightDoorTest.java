package pk.itregistry.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.itregistry.gateway.Visitor.asking;
import static pk.itregistry.gateway.Visitor.json;
import static pk.itregistry.gateway.Visitor.send;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.RawHttp;

@QuarkusTest
@TestProfile(TightDoor.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TightDoorTest {
  @Inject Routes routes;
  @Inject Bodies bodies;

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

    assertThat(answers).containsOnly(401, 429);
    // On a slow machine one more is let through when a second has passed.
    assertThat(answers.subList(6, 12)).contains(429);
    assertThat(send(asking("/registry/v1/business-time")).statusCode()).isEqualTo(429);
    assertThat(send(as("tahira", "/registry/v1/things")).statusCode()).isEqualTo(200);
  }

  @Test
  void a_place_that_is_left_goes_to_who_files_and_others_hear_soon_that_there_is_none()
      throws Exception {
    List<CompletableFuture<HttpResponse<String>>> held = new ArrayList<>();
    for (String who : List.of("rabia", "amina")) {
      held.add(
          Visitor.HTTP.sendAsync(as(who, "/registry/v1/hold").build(), BodyHandlers.ofString()));
    }
    await().until(() -> ServiceBehind.held() == 2);

    HttpResponse<String> search =
        send(asking("/registry/v1/business-time").timeout(Duration.ofSeconds(1)));
    CompletableFuture<HttpResponse<String>> filing =
        Visitor.HTTP.sendAsync(
            as("stranger", "/registry/v1/things").POST(BodyPublishers.ofString("{}")).build(),
            BodyHandlers.ofString());
    await()
        .pollInterval(Duration.ofMillis(5))
        .until(() -> routes.of("/registry/v1/").orElseThrow().upstream().waiting() == 1);
    ServiceBehind.releaseHeld();

    assertThat(search.statusCode()).isEqualTo(503);
    assertThat(search.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(json(search).getString("code")).isEqualTo("overloaded");
    assertThat(filing.get().statusCode()).isEqualTo(200);
    for (CompletableFuture<HttpResponse<String>> each : held) {
      assertThat(each.get().statusCode()).isEqualTo(200);
    }
  }

  @Test
  void more_than_a_service_can_have_under_way_is_refused_soon() throws Exception {
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
  void a_body_that_finds_no_room_is_refused_at_once_and_taken_when_there_is_some()
      throws Exception {
    try (RawHttp slow = new RawHttp(Visitor.port())) {
      slow.send(
          "POST /registry/v1/sink HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
              + Visitor.token("owner")
              + "\r\nContent-Length: 60000\r\n\r\n"
              + "x".repeat(50_000));
      await().until(() -> bodies.waiting() == 50_000);

      HttpResponse<String> refused = send(withABody("/registry/v1/applications"));

      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(json(refused).getString("code")).isEqualTo("overloaded");
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }
    await().until(() -> bodies.waiting() == 0);
    assertThat(send(withABody("/registry/v1/things")).statusCode()).isEqualTo(200);
  }

  private static HttpRequest.Builder withABody(String path) {
    return as("stranger", path)
        .POST(BodyPublishers.ofString("x".repeat(20_000)))
        .timeout(Duration.ofSeconds(1));
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
