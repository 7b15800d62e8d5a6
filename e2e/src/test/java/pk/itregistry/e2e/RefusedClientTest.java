package pk.itregistry.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.itregistry.client.ApiClient;
import pk.itregistry.client.ApiException;
import pk.itregistry.client.api.RegistryApplicationsApi;
import pk.itregistry.client.model.ApplicationState;
import pk.itregistry.client.model.Fault;
import pk.itregistry.client.model.Problem;

/** What the generated Java client makes of a refusal, and of what it was made without. */
@Tag("stack")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedClientTest {
  private final Portals portals =
      new Portals(URI.create(System.getenv("ITR_PUBLIC_URL")).toString(), Running.cast());
  private final Forms forms = new Forms(Running.journey().story());

  @Test
  void a_refusal_is_read_as_a_problem_with_its_faults() throws IOException {
    var applications = new RegistryApplicationsApi(portals.as("owner"));
    var malformed = forms.application().payoutIban("PK00SCBL0000001123456702");

    Problem problem =
        refusal(() -> applications.draftApplication(UUID.randomUUID().toString(), malformed, null));

    assertThat(problem.getStatus()).isEqualTo(400);
    assertThat(problem.getCode()).isEqualTo("malformed-request");
    assertThat(problem.getErrors())
        .extracting(Fault::getPointer, Fault::getCode)
        .containsExactly(tuple("/payoutIban", "malformed-iban"));
  }

  @Test
  void a_stale_version_is_told_and_one_of_a_list_is_enough() throws Exception {
    var applications = new RegistryApplicationsApi(portals.as("owner"));
    UUID id =
        portals
            .write((key, seen) ->
                applications.draftApplicationWithHttpInfo(key, forms.application(), seen))
            .getId();
    String read = portals.etag(() -> applications.getApplicationWithHttpInfo(id, null));
    portals.write((key, seen) ->
        applications.submitApplicationWithHttpInfo(id, key, "\"99\", " + read, seen));

    Problem stale =
        refusal(
            () -> applications.withdrawApplication(id, UUID.randomUUID().toString(), read, null));

    assertThat(stale.getCode()).isEqualTo("version-stale");
  }

  @Test
  void a_state_of_a_later_version_of_the_api_does_not_break_it() throws IOException {
    assertThat(
            ApiClient.createDefaultObjectMapper()
                .readValue("\"UNDER_APPEAL\"", ApplicationState.class))
        .isEqualTo(ApplicationState.UNKNOWN_DEFAULT_OPEN_API);
  }

  private interface Request {
    void send() throws ApiException;
  }

  private static Problem refusal(Request request) throws IOException {
    ApiException refused = catchThrowableOfType(ApiException.class, request::send);
    return ApiClient.createDefaultObjectMapper()
        .readValue(refused.getResponseBody(), Problem.class);
  }
}
