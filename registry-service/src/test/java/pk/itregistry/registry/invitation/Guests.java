package pk.itregistry.registry.invitation;

import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import pk.itregistry.plumbing.testkit.People;

/** Invites people to a firm, and answers for them. */
final class Guests {
  static final String BY_MAIL =
      "{\"gives\": \"AUTHORITY\", \"email\": \"asma@indus.example\","
          + " \"permissions\": [\"VIEW_RETURNS\"]}";
  static final String BY_CARD =
      "{\"gives\": \"AUTHORITY\", \"cnic\": \"35202-1234567-1\","
          + " \"permissions\": [\"VIEW_RETURNS\", \"FILE_RETURNS\"]}";

  private Guests() {}

  static Response invite(String who, String firm, String body) {
    return People.post(who, "firms/" + firm + "/invitations", body);
  }

  static ValidatableResponse answer(String who, String act, String code) {
    return People.post(who, "invitations/" + act, "{\"code\": \"%s\"}".formatted(code)).then();
  }

  static String codeIn(Response invited) {
    return People.done(invited).jsonPath().getString("code");
  }

  static ValidatableResponse held(String who, String firm) {
    return as(who)
        .queryParam("limit", 200)
        .get(BASE + "me/authorities")
        .then()
        .rootPath("items.find { it.firmId == '%s' }".formatted(firm));
  }
}
