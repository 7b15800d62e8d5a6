package pk.itregistry.plumbing.document;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Random;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;

/** Papers at the counter: left, read, taken back, and what that leaves in the database. */
final class Counted {
  static final String PAPERS = "/counter/v1/papers";

  private Counted() {}

  /** A PDF of about so many bytes, unlike any other. */
  static byte[] paper(int length) {
    byte[] noise = new byte[length];
    new Random().nextBytes(noise);
    for (int i = 0; i < length; i++) {
      noise[i] = (byte) (noise[i] | 0x80); // no word of it means anything
    }
    return Files.pdf(new String(noise, ISO_8859_1));
  }

  static Response leave(byte[] paper) {
    return given()
        .auth()
        .oauth2(TestTokens.of("owner"))
        .contentType("application/pdf")
        .body(paper)
        .post(PAPERS);
  }

  static String left(byte[] paper) {
    Response answer = leave(paper);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath().getString("paper");
  }

  static Response read(String paper) {
    return given().auth().oauth2(TestTokens.of("owner")).get(PAPERS + "/" + paper);
  }

  static void takeBack(String paper) {
    given()
        .auth()
        .oauth2(TestTokens.of("owner"))
        .delete(PAPERS + "/" + paper)
        .then()
        .statusCode(200);
  }

  static long contents() {
    return Rows.count("SELECT count(*) FROM stored_content");
  }

  static long parts() {
    return Rows.count("SELECT count(*) FROM content_part");
  }

  static long toClear() {
    return Rows.count("SELECT count(*) FROM content_to_clear");
  }
}
