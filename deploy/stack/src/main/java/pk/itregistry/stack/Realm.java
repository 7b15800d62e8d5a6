package pk.itregistry.stack;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Optional;

/** Creates the realm it-registry in a fresh Keycloak, through its admin API. */
final class Realm {
  static final String NAME = "it-registry";
  static final String ADMIN_CLIENT = "it-registry-stack";

  private static final int CREATED = 201;
  private static final int EXISTS = 409;

  private final Place place;
  private final Secrets secrets;

  Realm(Place place, Secrets secrets) {
    this.place = place;
    this.secrets = secrets;
  }

  void createIfMissing() {
    if (Web.isOk(place.ports().issuer())) {
      return;
    }
    HttpResponse<String> answer =
        answer(
            HttpRequest.newBuilder(URI.create(place.ports().url(Member.KEYCLOAK) + "/admin/realms"))
                .header("Authorization", "Bearer " + adminToken())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json()))
                .build());
    // On a busy machine the look above may get no answer in time from a Keycloak that has the
    // realm.
    if (answer.statusCode() != CREATED && answer.statusCode() != EXISTS) {
      throw new Trouble(
          "Keycloak refused the realm of %s (%d): %s"
              .formatted(place.realm(), answer.statusCode(), answer.body()));
    }
  }

  private String json() {
    return RealmDocument.of(place.realm())
        .forDevelopment(
            person -> secrets.get("person." + person + ".password"),
            client -> Keys.publicJwks(Keys.at(place.clientKey(client))));
  }

  private String adminToken() {
    HttpResponse<String> answer =
        answer(
            HttpRequest.newBuilder(
                    URI.create(
                        place.ports().url(Member.KEYCLOAK)
                            + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=%s&client_secret=%s"
                            .formatted(
                                ADMIN_CLIENT,
                                URLEncoder.encode(
                                    secrets.get("keycloak.admin.secret"), StandardCharsets.UTF_8))))
                .build());
    try {
      return JSONObjectUtils.getString(JSONObjectUtils.parse(answer.body()), "access_token");
    } catch (ParseException e) {
      throw new Trouble("Keycloak gave no token to its administrator: " + answer.body(), e);
    }
  }

  private static HttpResponse<String> answer(HttpRequest request) {
    Optional<HttpResponse<String>> answer = Web.send(request);
    return answer.orElseThrow(() -> new Trouble("Keycloak does not answer at " + request.uri()));
  }
}
