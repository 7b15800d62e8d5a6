package pk.itregistry.exports.withholding;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
      operationId = "validateRemittance",
      summary = "Ask what to withhold",
      description =
          "Before a payment is realised: whether the firm is certified on that day, the rate of"
              + " section 154A, the tax due and the reason. A question: it changes nothing and"
              + " takes no Idempotency-Key.")
  @APIResponse(
      responseCode = "200",
      description = "What to withhold, and why.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = WithholdingAnswer.class)))
  public WithholdingAnswer validate(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = ValidationRequest.class),
                      examples =
                          @ExampleObject(
                              name = "USD 100,000, all converted",
                              value =
                                  """
                                  {"beneficiary": {"taxId": "0801599-6",
                                                   "iban": "PK36SCBL0000001123456702"},
                                   "realisedOn": "2026-11-23", "purposeCode": "9184",
                                   "currency": "USD", "totalFcy": "100000.00",
                                   "retainedFcy": "0.00", "rate": "281.50"}
                                  """)))
          Body<ValidationRequest> body) {
    return due.answer(body.read(ValidationRequest::resolve));
  }
}
