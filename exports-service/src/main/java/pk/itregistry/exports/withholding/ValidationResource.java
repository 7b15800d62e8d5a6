package pk.itregistry.exports.withholding;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.Body;

/** The banks' question before they withhold. POST because of its body; nothing is written. */
@Path("remittance-validations")
@Tag(name = "remittances")
class ValidationResource {
  private final DueUnder154A due;

  ValidationResource(DueUnder154A due) {
    this.due = due;
  }

  @POST
  @Access(scope = "remittances", roles = "authorised-dealer")
  @Extension(name = "x-question", value = "true", parseValue = true)
  @Operation(
      summary = "Ask what to withhold",
      description =
          "Before a payment is realised: whether the firm is certified on that day, the rate of"
              + " section 154A, the tax due and the reason. A question: it changes nothing and"
              + " takes no Idempotency-Key.")
  public WithholdingAnswer validateRemittance(Body<ValidationQuestion> body) {
    return due.answer(body.read());
  }
}
