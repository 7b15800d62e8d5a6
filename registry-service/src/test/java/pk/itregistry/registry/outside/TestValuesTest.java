package pk.itregistry.registry.outside;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TestValuesTest {

  @Test
  void a_developer_reads_what_the_stand_ins_answer_to() {
    given()
        .get(BASE + "test-values")
        .then()
        .statusCode(200)
        .body("items.field", hasItem("/paymentReference"))
        .body("items.value", hasItems("REFUSED*", "REVERSED*", "SLOW*", "KEPT*"));
  }
}
