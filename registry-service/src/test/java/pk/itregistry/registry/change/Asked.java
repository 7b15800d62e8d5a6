package pk.itregistry.registry.change;

import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import pk.itregistry.registry.testkit.Desk;

/** Asks for changes as a firm's owner, and decides on them as a registrar. */
final class Asked {
  private Asked() {}

  static Response of(String firm, String body) {
    return post("owner", "firms/" + firm + "/change-requests", body);
  }

  /** As {@link #of}, which must succeed; answers the request's id. */
  static String made(String firm, String body) {
    return done(of(firm, body)).path("id");
  }

  static String name(String name) {
    return "{\"kind\": \"NAME\", \"name\": \"%s\"}".formatted(name);
  }

  static String address(String city, String more) {
    return """
    {"kind": "ADDRESS",
     "address": {"line": "1 Shahrah-e-Faisal", "city": "%s", "province": "PK-SD"}%s}
    """
        .formatted(city, more);
  }

  static String account(String iban) {
    return "{\"kind\": \"PAYOUT_ACCOUNT\", \"payoutIban\": \"%s\"}".formatted(iban);
  }

  /** An account that no other test has, with these last digits. */
  static String iban(String end) {
    return Desk.iban(
        "HABB%012d%s".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L), end));
  }

  static ValidatableResponse read(String who, String request) {
    return get(who, "change-requests/" + request).then().statusCode(200);
  }

  static Response decided(String who, String request, String act, @Nullable String body) {
    return act(who, "change-requests/" + request, act, body);
  }
}
