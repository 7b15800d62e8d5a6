package pk.itregistry.registry.invitation;

import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.itregistry.plumbing.testkit.People;

/** Invites people to a firm, and answers for them. */
final class Guests {
  static final String BY_MAIL =
      "{\"gives\": \"AUTHORITY\", \"email\": \"asma@indus.example\","
          + " \"permissions\": [\"VIEW_RETURNS\"]}";
  static final String BY_CARD =
      "{\"gives\": \"AUTHORITY\", \"cnic\": \"35202-1234567-1\","
          + " \"permissions\": [\"VIEW_RETURNS\", \"FILE_RETURNS\"]}";

  private static final Pattern NEXT = Pattern.compile("<([^>]*)>; *rel=\"?next");

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

  /** What somebody has of a firm; the people of the tests have more firms than a page holds. */
  static ValidatableResponse held(String who, String firm) {
    Response page = as(who).queryParam("limit", 200).get(BASE + "me/authorities");
    Matcher next = NEXT.matcher(page.getHeaders().getList("Link").toString());
    while (!page.asString().contains(firm) && next.find()) {
      page = as(who).urlEncodingEnabled(false).get(next.group(1));
      next = NEXT.matcher(page.getHeaders().getList("Link").toString());
    }
    return page.then().rootPath("items.find { it.firmId == '%s' }".formatted(firm));
  }
}
