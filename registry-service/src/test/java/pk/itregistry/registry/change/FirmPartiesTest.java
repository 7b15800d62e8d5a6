package pk.itregistry.registry.change;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.registry.testkit.Desk;

/** Who directs and owns a firm stands with it from its registration on, and changes. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirmPartiesTest {

  @Test
  void parties_pass_to_the_firm_and_are_masked_but_for_the_registrar_who_took_it_to_decide() {
    String firm = withParties();
    get("owner", "firms/" + firm)
        .then()
        .body("parties.name", contains("Ali Khan", "Jane Roe"))
        .body("parties[0].cnic", equalTo("35202-*******-1"))
        .body("parties[1].passport.number", equalTo("GB*****67"));
    get("rabia", "firms/" + firm).then().body("parties[0].cnic", equalTo("35202-*******-1"));

    String request =
        Asked.made(
            firm,
            """
            {"kind": "PARTIES", "parties": [
              {"role": "DIRECTOR", "name": "Ali Khan", "cnic": "35202-*******-1"},
              {"role": "DIRECTOR", "name": "Sana Malik", "cnic": "42101-7654321-2",
               "sharePercent": "40"}]}
            """);

    Asked.read("owner", request)
        .body("wanted.parties.cnic", contains("35202-*******-1", "42101-*******-2"));
    Asked.read("rabia", request)
        .body("wanted.parties.cnic", contains("35202-*******-1", "42101-*******-2"));
    done(Asked.decided("rabia", request, "assignment", null))
        .then()
        .body("wanted.parties.cnic", contains("3520212345671", "4210176543212"));
    done(Asked.decided("rabia", request, "approval", null))
        .then()
        .body("wanted.parties.cnic", contains("35202-*******-1", "42101-*******-2"));
    get("owner", "firms/" + firm).then().body("parties.name", contains("Ali Khan", "Sana Malik"));
  }

  private static String withParties() {
    String ntn = freshNtn();
    String company =
        Desk.company(ntn)
            .replaceFirst(
                "\\{",
                """
                {"parties": [
                  {"role": "DIRECTOR", "name": "Ali Khan", "cnic": "35202-1234567-1",
                   "sharePercent": "60"},
                  {"role": "SHAREHOLDER", "name": "Jane Roe",
                   "passport": {"country": "GB", "number": "GB1234567"}}],
                """);
    String application = done(as("owner").body(company).post(BASE + "applications")).path("id");
    Desk.done(application, "submission", "owner", null);
    Desk.done(application, "initial-approval", "rabia", null);
    Desk.done(application, "fee-payment", "owner", Desk.payment());
    return Desk.done(application, "registration", "rabia", null).path("firmId");
  }
}
