package pk.itregistry.registry.application.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.done;
import static pk.itregistry.registry.testkit.Desk.draft;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Papers;

/** The documents of an application, over HTTP. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentTest {
  private static final String PDF = "application/pdf";

  @Test
  void an_applicant_attaches_a_document_that_the_registrar_reads() {
    String application = draft(freshNtn());
    byte[] sent = Papers.pdf(300_000);

    Response attached =
        Papers.attach(application, "NTN_CERTIFICATE", "ٹیکس نمبر (1).pdf", PDF, sent);

    assertThat(attached.statusCode()).as(attached.asString()).isEqualTo(201);
    String document = attached.jsonPath().getString("id");
    assertThat(attached.header("Location"))
        .endsWith("/registry/v1/applications/" + application + "/documents/" + document);
    done(application, "submission", "owner", null);
    for (String reader : List.of("owner", "rabia")) {
      assertThat(
              get(reader, "applications/" + application + "/documents")
                  .jsonPath()
                  .getList("documents.kind"))
          .containsExactly("NTN_CERTIFICATE");
      Response about = get(reader, "applications/" + application + "/documents/" + document);
      assertThat(about.jsonPath().getString("mediaType")).isEqualTo(PDF);
      assertThat(about.jsonPath().getInt("length")).isEqualTo(sent.length);
      Response content = content(reader, application, document);
      assertThat(content.statusCode()).isEqualTo(200);
      assertThat(content.asByteArray()).isEqualTo(sent);
      assertThat(content.contentType()).isEqualTo(PDF);
      assertThat(content.header("ETag"))
          .isEqualTo("\"" + about.jsonPath().getString("sha256") + "\"");
      assertThat(content.header("Content-Disposition"))
          .startsWith("attachment; filename=\"_")
          .contains("filename*=UTF-8''%D9%B9");
      assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(content.header("Cache-Control")).isEqualTo("no-store");
    }
  }

  @Test
  void nobody_else_hears_that_it_exists() {
    String application = draft(freshNtn());
    String document = attached(application, "CNIC_FRONT", Papers.pdf(1_000));
    String there = "applications/" + application + "/documents";

    for (String path :
        List.of(there, there + "/" + document, there + "/" + document + "/content")) {
      assertThat(get("stranger", path).statusCode()).as(path).isEqualTo(404);
    }
    String other = draft(freshNtn());
    assertThat(get("owner", "applications/" + other + "/documents/" + document).statusCode())
        .as("in another application")
        .isEqualTo(404);
    assertThat(content("owner", other, document).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "application/pdf, png, document-form-untrue",
    "application/pdf, nothing, document-empty",
    "application/pdf, text, document-form-unknown",
    "application/pdf, script, document-active",
    "application/pdf, password, document-encrypted",
    "application/pdf, half, document-damaged",
    "application/pdf, virus, document-harmful",
    "application/pdf, bomb, document-unpacks-too-large"
  })
  void a_document_that_is_not_in_order_is_refused_and_leaves_nothing(
      String type, String what, String code) {
    String application = draft(freshNtn());
    long contents = Rows.count("SELECT count(*) FROM stored_content");

    Response refused = Papers.attach(application, "OTHER", "x.pdf", type, Papers.bad(what));

    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
    assertThat(refused.jsonPath().getString("errors[0].code")).isEqualTo(code);
    assertThat(refused.jsonPath().getString("errors[0].pointer")).isEmpty();
    assertThat(
            get("owner", "applications/" + application + "/documents")
                .jsonPath()
                .getList("documents"))
        .isEmpty();
    assertThat(Rows.count("SELECT count(*) FROM stored_content")).isEqualTo(contents);
  }

  @Test
  void what_is_no_document_at_all_is_refused_by_its_type() {
    String application = draft(freshNtn());

    for (String type : List.of("application/zip", "text/html", "application/octet-stream")) {
      Response refused = Papers.attach(application, "OTHER", "x.pdf", type, Papers.pdf(10));
      assertThat(refused.statusCode()).as(type).isEqualTo(415);
      assertThat(refused.jsonPath().getString("detail")).contains("image/png");
    }
  }

  @Test
  void what_is_missing_or_unknown_is_told_at_once() {
    String application = draft(freshNtn());

    Response refused =
        Papers.request("owner", UUID.randomUUID().toString(), PDF)
            .body(Papers.pdf(10))
            .post(BASE + "applications/" + application + "/documents");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().getList("errors.pointer")).containsExactly("kind", "fileName");
    assertThat(Papers.attach(application, "SELFIE", "x.pdf", PDF, Papers.pdf(10)).asString())
        .contains("unknown-value", "MOA_AOA");
    assertThat(Papers.attach(application, "OTHER", "a/", PDF, Papers.pdf(10)).asString())
        .contains("malformed-file-name");
    assertThat(Papers.attach(application, "OTHER", "x".repeat(201), PDF, Papers.pdf(10)).asString())
        .contains("too-long");
  }

  @Test
  void twenty_megabytes_are_taken_and_a_byte_more_is_not() {
    String application = draft(freshNtn());
    byte[] most = Papers.pdf(20 * 1024 * 1024);

    String document = attached(application, "MOA_AOA", most);
    assertThat(content("owner", application, document).asByteArray()).isEqualTo(most);
    Response refused =
        Papers.attach(application, "MOA_AOA", "x.pdf", PDF, Arrays.copyOf(most, most.length + 1));
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.jsonPath().getString("code")).isEqualTo("body-too-large");
    assertThat(refused.jsonPath().getString("detail")).contains("20971520");
  }

  @Test
  void a_retry_gets_the_first_answer_also_when_nothing_may_be_attached_any_more() {
    String application = draft(freshNtn());
    String key = UUID.randomUUID().toString();
    byte[] sent = Papers.pdf(5_000);

    Response first = Papers.attach(application, key, "PROFILE", "p.pdf", PDF, sent);
    done(application, "submission", "owner", null);
    Response again = Papers.attach(application, key, "PROFILE", "p.pdf", PDF, sent);
    Response other = Papers.attach(application, key, "PROFILE", "p.pdf", PDF, Papers.pdf(6_000));
    Response renamed = Papers.attach(application, key, "PROFILE", "q.pdf", PDF, sent);

    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(renamed.statusCode()).isEqualTo(422);
    assertThat(renamed.jsonPath().getString("code")).isEqualTo("idempotency-key-reused");
  }

  @Test
  void nothing_is_attached_or_taken_out_while_the_office_has_it() {
    String application = draft(freshNtn());
    String document = attached(application, "PROFILE", Papers.pdf(100));
    done(application, "submission", "owner", null);

    Response refused = Papers.attach(application, "OTHER", "x.pdf", PDF, Papers.pdf(101));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.jsonPath().getString("code")).isEqualTo("act-not-allowed");
    assertThat(removal(application, document).statusCode()).isEqualTo(409);
  }

  @Test
  void the_same_content_is_stored_once_and_stays_as_long_as_one_needs_it() {
    byte[] sent = Papers.pdf(70_000);
    String one = draft(freshNtn());
    String other = draft(freshNtn());
    String first = attached(one, "TAX_RETURN", sent);
    String second = attached(other, "TAX_RETURN", sent);
    String sha256 =
        get("owner", "applications/" + one + "/documents/" + first).jsonPath().getString("sha256");

    assertThat(
            Rows.count(
                "SELECT count(*) FROM stored_content WHERE sha256 = decode(?, 'hex')", sha256))
        .isEqualTo(1);
    removal(one, first);
    assertThat(content("owner", other, second).asByteArray()).isEqualTo(sent);
  }

  @Test
  void an_application_takes_forty_documents_and_says_so() {
    String application = draft(freshNtn());
    byte[] sent = Papers.pdf(50);
    String last = "";
    for (int i = 0; i < 40; i++) {
      last = attached(application, "OTHER", sent);
    }

    Response refused = Papers.attach(application, "OTHER", "x.pdf", PDF, sent);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.jsonPath().getString("code")).isEqualTo("too-many-documents");
    removal(application, last);
    assertThat(attached(application, "OTHER", sent)).isNotBlank();
  }

  @Test
  void two_at_once_with_one_key_make_one_document() throws Exception {
    String application = draft(freshNtn());
    String key = UUID.randomUUID().toString();
    byte[] sent = Papers.pdf(400_000 + new Random().nextInt(1000));

    List<Integer> answers =
        People.atOnce(
            6, () -> Papers.attach(application, key, "PROFILE", "p.pdf", PDF, sent).statusCode());

    assertThat(answers).allMatch(status -> status == 201 || status == 409);
    assertThat(
            get("owner", "applications/" + application + "/documents")
                .jsonPath()
                .getList("documents"))
        .hasSize(1);
  }

  static Response content(String who, String application, String document) {
    return given()
        .auth()
        .oauth2(pk.itregistry.plumbing.testkit.TestTokens.of(who))
        .get(BASE + "applications/" + application + "/documents/" + document + "/content");
  }

  static Response removal(String application, String document) {
    return People.act(
        "owner", "applications/" + application + "/documents/" + document, "removal", null);
  }

  static String attached(String application, String kind, byte[] sent) {
    Response answer = Papers.attach(application, kind, "scan.pdf", PDF, sent);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.jsonPath().getString("id");
  }
}
