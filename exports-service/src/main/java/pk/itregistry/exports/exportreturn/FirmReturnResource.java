package pk.itregistry.exports.exportreturn;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.Paging;
import pk.itregistry.plumbing.once.Idempotent;
import pk.itregistry.plumbing.once.Once;

/** A firm's door to its returns: file one, list them. */
@Path("firms/{firm}/returns")
@Tag(name = "returns")
class FirmReturnResource {
  private final FileReturn filing;
  private final ReturnDirectory directory;
  private final Once once;

  FirmReturnResource(FileReturn filing, ReturnDirectory directory, Once once) {
    this.filing = filing;
    this.directory = directory;
    this.once = once;
  }

  @POST
  @Idempotent(forEver = true)
  @Access(scope = "exports", permission = Permission.FILE_RETURNS)
  @Operation(
      operationId = "fileReturn",
      summary = "File a return",
      description =
          "A period's return, whole, from the first day of the period on. The answer holds the"
              + " signed receipt; if the answer is lost, GET receipts?idempotencyKey= finds it."
              + " While a return of the period is live, changes go by amendment.")
  @APIResponse(
      responseCode = "201",
      description = "The return, with its receipt and the ids of its lines.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ReturnView.class)))
  public Response file(
      @PathParam("firm") FirmId firm,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = ReturnRequest.class),
                      examples =
                          @ExampleObject(
                              name = "one invoice",
                              value =
                                  """
                                  {"period": "2026-11", "nil": false,
                                   "lines": [
                                     {"kind": "INVOICE",
                                      "buyer": {"name": "Acme Inc.", "country": "US"},
                                      "contractRef": "MSA-2026-04",
                                      "invoiceNumber": "INV-0042", "invoiceDate": "2026-11-02",
                                      "serviceCategory": "SOFTWARE_DEVELOPMENT",
                                      "purposeCode": "9184", "engagementType": "PROJECT",
                                      "currency": "USD", "amount": "100030.00"}],
                                   "declaration": {"accepted": true,
                                                   "declarantName": "Ayesha Khan"}}
                                  """)))
          Body<ReturnRequest> body) {
    return once.answer(
        body,
        () -> {
          ReturnView filed = filing.perform(firm, body);
          return Answer.created("/exports/v1/returns/" + filed.id(), filed)
              .version(filed.version());
        });
  }

  @GET
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      operationId = "listReturns",
      summary = "List a firm's returns",
      description = "Without their lines, the newest first, withdrawn ones included.")
  @APIResponse(
      responseCode = "200",
      description = "The returns.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ReturnView.Returns.class)))
  public Response list(
      @PathParam("firm") FirmId firm,
      @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "200",
                      defaultValue = "50"))
          @QueryParam("limit")
          @Nullable String limit,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @Context UriInfo uri) {
    Faults faults = new Faults();
    int most = Paging.limit(limit, faults);
    faults.refuseMalformed();
    Page<ReturnView> page = directory.ofFirm(firm, cursor, most);
    return Paging.answer(new ReturnView.Returns(page.items()), page.next(), uri);
  }
}
