package pk.itregistry.registry.change;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Places;

/** What is in doubt about a change is told, and a registrar decides. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoubtsTest {
  @Test
  void a_name_like_another_firms_is_told_and_shown_to_the_registrar() {
    String other = Desk.named("Margalla Analytics " + freshNtn());
    String taken = get("owner", "firms/" + other).path("name");
    String request = Asked.made(Desk.firm().id(), Asked.name(taken + " (Pvt) Ltd"));

    for (String reader : List.of("owner", "rabia")) {
      Asked.read(reader, request)
          .body("doubts.code", hasItem("NAME_OF_ANOTHER_FIRM"))
          .body("doubts.firmId", hasItem(other));
    }
  }

  @Test
  void a_name_near_another_firms_is_told() {
    String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "qxv";
    String other = Desk.named("Karachi Data " + word + " Networks");
    String request =
        Asked.made(Desk.firm().id(), Asked.name("Karachi Dataa " + word + " Networks"));

    Asked.read("rabia", request)
        .body("doubts.code", contains("NAME_NEAR_ANOTHER_FIRMS"))
        .body("doubts.firmId", contains(other));
  }

  @Test
  void a_registrar_decides_whether_the_new_place_of_a_call_centre_has_to_be_seen() {
    String firm = Places.callCentre().id();
    String request = Asked.made(firm, Asked.address("Quetta", ""));

    Asked.read("rabia", request)
        .body("state", equalTo("IN_REVIEW"))
        .body("doubts.code", contains("PLACE_WAS_INSPECTED"))
        .body("doubts.pointer", contains("/address"));
    get("owner", "firms/" + firm).then().body("address.city", equalTo("Lahore"));
    done(Asked.decided("rabia", request, "approval", null));
    get("owner", "firms/" + firm).then().body("address.city", equalTo("Quetta"));
  }
}
