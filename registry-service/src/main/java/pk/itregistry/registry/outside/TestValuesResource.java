package pk.itregistry.registry.outside;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.Answer;

/** The door to what a developer can make the stand-ins answer. */
@Path("test-values")
@Tag(name = "test values", description = "What the stand-ins of a demo or sandbox answer to what.")
class TestValuesResource {
  private final boolean standIns;

  TestValuesResource(@ConfigProperty(name = "itr.stand-ins") boolean standIns) {
    this.standIns = standIns;
  }

  /** The values of this service's stand-ins. */
  @Schema(name = "FeeTestValues")
  record FeeTestValues(List<FeeTestValue> items) {}

  /**
   * A value that a stand-in answers to in its own way.
   *
   * @param field where it is sent
   * @param value what to send; an asterisk stands for anything
   * @param effect what happens then
   */
  @Schema(name = "FeeTestValue")
  record FeeTestValue(
      @Text(most = 100) String field,
      @Text(most = 100) String value,
      @Text(most = 300) String effect) {}

  @GET
  @Access(open = true)
  @Operation(
      summary = "List test values",
      description =
          "Values by which a demo or sandbox can be brought to every answer of the world outside."
              + " There are none where the real ones are connected.")
  public RestResponse<FeeTestValues> listTestValues() {
    if (!standIns) {
      throw new Refused(new NotFound("thing here as test values: no stand-in answers"));
    }
    return Answer.ok(
            new FeeTestValues(
                List.of(
                    new FeeTestValue(
                        "/paymentReference",
                        FeeGatewayChoice.REFUSED + "*",
                        "The fee gateway knows of no such payment: 422 rule-fee-not-paid. Every"
                            + " other reference is a payment of the whole fee."),
                    new FeeTestValue(
                        "/paymentReference",
                        FeeGatewayChoice.REVERSED + "*",
                        "The payment is confirmed, and its bank takes it back later: a registrar"
                            + " can note that by fee-reversal."),
                    new FeeTestValue(
                        "/paymentReference",
                        FeeGatewayChoice.SLOW + "*",
                        "Where the application is declined, the gateway gives the money back only"
                            + " when it is asked a second time."),
                    new FeeTestValue(
                        "/paymentReference",
                        FeeGatewayChoice.KEPT + "*",
                        "Where the application is declined, the gateway never gives the money back:"
                            + " a registrar settles it otherwise."),
                    new FeeTestValue(
                        "/paymentReference",
                        FeeGatewayChoice.SILENT + "*",
                        "Where the application is declined, the gateway does not say whether it"
                            + " gave the money back: a registrar asks it and settles the fee."),
                    new FeeTestValue(
                        "/cnic",
                        IdentityAuthorityChoice.UNKNOWN + "*",
                        "The identity authority knows of no such CNIC: 422 on submission. Every other"
                            + " one is proven to be its sender's."),
                    new FeeTestValue(
                        "/cnic",
                        IdentityAuthorityChoice.ANOTHER_NAME + "*",
                        "The CNIC is held under another name: 422 on submission."),
                    new FeeTestValue(
                        "/cnic",
                        IdentityAuthorityChoice.ANOTHER_PERSON + "*",
                        "The CNIC is held by another person: 422 on submission."),
                    new FeeTestValue(
                        "/cnic",
                        IdentityAuthorityChoice.SILENT + "*",
                        "The identity authority does not answer: 503 on submission."),
                    new FeeTestValue(
                        "/payoutIban",
                        "*" + AccountTitlesChoice.UNKNOWN,
                        "Where a new payout account is asked for: its bank knows of none, and the"
                            + " request is declined. Every other one is held under the firm's name."),
                    new FeeTestValue(
                        "/payoutIban",
                        "*" + AccountTitlesChoice.ANOTHER_TITLE,
                        "The account is held under another title: a registrar looks at it."),
                    new FeeTestValue(
                        "/payoutIban",
                        "*" + AccountTitlesChoice.SLOW,
                        "The bank answers only when it is asked a second time."),
                    new FeeTestValue(
                        "/payoutIban",
                        "*" + AccountTitlesChoice.SILENT,
                        "The bank does not answer: the request waits, and it is asked again."))))
        .response();
  }
}
