package pk.itregistry.registry.application.document;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.registry.application.document.DocumentTest.attached;
import static pk.itregistry.registry.application.document.DocumentTest.content;
import static pk.itregistry.registry.application.document.DocumentTest.removal;
import static pk.itregistry.registry.testkit.Desk.done;
import static pk.itregistry.registry.testkit.Desk.draft;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Papers;

/** What is left of a document that its applicant takes out again. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentTakenOutTest {

  @Test
  void what_is_taken_out_of_a_draft_is_gone_and_that_it_was_there_stays_known() {
    String application = draft(freshNtn());
    String document = attached(application, "BANK_STATEMENT", Papers.pdf(2_000));

    Response removed = removal(application, document);

    assertThat(removed.statusCode()).as(removed.asString()).isEqualTo(200);
    assertThat(removed.jsonPath().getString("state")).isEqualTo("REMOVED");
    assertThat(content("owner", application, document).statusCode()).isEqualTo(404);
    assertThat(content("rabia", application, document).statusCode()).isEqualTo(404);
    assertThat(
            Rows.count("SELECT count(*) FROM content_reference WHERE thing = '" + document + "'"))
        .isZero();
    assertThat(
            get("rabia", "applications/" + application + "/documents")
                .jsonPath()
                .getList("documents.state"))
        .containsExactly("REMOVED");
    assertThat(removal(application, document).statusCode()).as("once more").isEqualTo(409);
  }

  @Test
  void what_the_office_has_seen_it_keeps() {
    String application = draft(freshNtn());
    byte[] sent = Papers.pdf(3_000);
    String document = attached(application, "CNIC_BACK", sent);
    handedInAndReturned(application);

    assertThat(removal(application, document).statusCode()).isEqualTo(200);
    assertThat(content("owner", application, document).statusCode()).isEqualTo(404);
    assertThat(content("rabia", application, document).asByteArray()).isEqualTo(sent);
    assertThat(attached(application, "CNIC_BACK", Papers.pdf(3_001))).isNotBlank();
  }

  @Test
  void what_came_after_the_return_and_is_taken_out_again_leaves_nothing() {
    String application = draft(freshNtn());
    String first = attached(application, "CNIC_BACK", Papers.pdf(3_002));
    handedInAndReturned(application);

    String second = attached(application, "CNIC_BACK", Papers.pdf(3_003));
    removal(application, second);
    assertThat(content("rabia", application, second).statusCode()).isEqualTo(404);
    assertThat(kept(application)).containsExactly(first);

    String third = attached(application, "CNIC_BACK", Papers.pdf(3_004));
    handedInAndReturned(application);
    removal(application, third);
    assertThat(kept(application)).as("the office has seen it").containsExactly(first, third);
  }

  private static void handedInAndReturned(String application) {
    done(application, "submission", "owner", null);
    done(
        application,
        "return",
        "rabia",
        "{\"reasons\": [{\"pointer\": \"/name\", \"reason\": \"not as on the certificate\"}]}");
  }

  private static List<String> kept(String application) {
    return get("rabia", "applications/" + application + "/documents")
        .jsonPath()
        .<String>getList("documents.id")
        .stream()
        .filter(id ->
            Rows.count("SELECT count(*) FROM content_reference WHERE thing = '" + id + "'") == 1)
        .toList();
  }
}
