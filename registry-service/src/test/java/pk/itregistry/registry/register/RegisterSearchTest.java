package pk.itregistry.registry.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterSearchTest {

  private static JsonPath search(String... asked) {
    RequestSpecification request = given();
    for (int i = 0; i < asked.length; i += 2) {
      request.queryParam(asked[i], asked[i + 1]);
    }
    Response answer = request.get(BASE + "register");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath();
  }

  /** A word of letters only that no other test has. */
  private static String freshWord() {
    return ThreadLocalRandom.current()
        .ints(9, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<String> ids(JsonPath found) {
    return found.getList("items.id");
  }

  @Test
  void a_firm_is_found_by_its_certificate_however_its_number_is_written() {
    Desk.Firm firm = Desk.firm();
    String read = firm.certificate().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');

    assertThat(ids(search("q", firm.certificate()))).containsExactly(firm.id());
    assertThat(ids(search("q", read))).containsExactly(firm.id());
  }

  @Test
  void kind_province_and_city_narrow_the_answer_down() {
    String word = freshWord();
    String firm = Desk.named(word + " Systems");

    assertThat(ids(search("q", word, "province", "PK-PB", "kind", "COMPANY", "city", "LAHORE")))
        .containsExactly(firm);
    assertThat(ids(search("q", word, "province", "PK-SD"))).isEmpty();
    assertThat(ids(search("q", word, "city", "Karachi"))).isEmpty();
    assertThat(ids(search("q", word, "kind", "PARTNERSHIP"))).isEmpty();
    assertThat(search("q", word).getString("items[0].city")).isEqualTo("Lahore");
  }

  @Test
  void the_register_is_asked_how_it_stood_on_a_day() {
    String word = freshWord();
    String firm = Desk.named(word);
    LocalDate today = Register.today();

    assertThat(ids(search("q", word, "state", "ACTIVE"))).containsExactly(firm);
    assertThat(ids(search("q", word, "state", "EXPIRED"))).isEmpty();
    assertThat(ids(search("q", word, "on", today.minusDays(1).toString()))).isEmpty();
    assertThat(ids(search("q", word, "state", "EXPIRED", "on", today.plusYears(2).toString())))
        .containsExactly(firm);
  }

  @Test
  void who_was_cancelled_by_a_past_day_is_found_of_some_firms_and_not_of_the_whole_register() {
    String word = freshWord();
    String firm = Desk.named(word);
    done(
        act(
            "rabia",
            "firms/" + firm,
            "cancellation",
            "{\"reason\": \"STRUCK_OFF\", \"words\": \"Seen.\", \"citation\": \"12\"}"));
    Desk.aged(new Desk.Firm(firm, "", ""), 10);
    LocalDate today = Register.today();
    String then = today.minusDays(5).toString();

    assertThat(ids(search("q", word, "state", "CANCELLED", "on", then))).containsExactly(firm);
    assertThat(ids(search("q", word, "city", "lahore", "state", "CANCELLED", "on", then)))
        .containsExactly(firm);
    assertThat(ids(search("q", word, "state", "CANCELLED", "on", today.minusDays(11).toString())))
        .isEmpty();
    given()
        .queryParam("state", "CANCELLED")
        .queryParam("on", then)
        .get(BASE + "register")
        .then()
        .statusCode(400)
        .body("errors.pointer", org.hamcrest.Matchers.contains("q"))
        .body("errors[0].detail", org.hamcrest.Matchers.containsString("city"));
    assertThat(ids(search("state", "CANCELLED", "limit", "200"))).isNotEmpty();
  }

  @Test
  void a_slip_of_the_pen_is_forgiven_where_no_name_holds_the_words() {
    String word = freshWord();
    String firm = Desk.named(word + " Softworks");
    String slipped = word.substring(0, 4) + "q" + word.substring(5);

    JsonPath found = search("q", slipped + " softwroks");

    assertThat(found.getList("items")).isEmpty();
    assertThat(found.<String>getList("near.id")).contains(firm);
    assertThat(search("q", word).getList("near")).as("found as written").isEmpty();
  }

  @Test
  void what_narrows_down_holds_for_likenesses_too() {
    String word = freshWord();
    Desk.named(word);
    String slipped = word.substring(0, 4) + "q" + word.substring(5);

    assertThat(search("q", slipped, "province", "PK-SD").getList("near")).isEmpty();
  }

  @Test
  void the_whole_register_is_no_answer() {
    given()
        .get(BASE + "register")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", org.hamcrest.Matchers.equalTo("q"))
        .body("errors[0].code", org.hamcrest.Matchers.equalTo("required"));
  }

  @Test
  void a_register_of_nobody_is_an_empty_list() {
    assertThat(search("q", freshNtn() + freshWord()).getList("items")).isEmpty();
  }
}
