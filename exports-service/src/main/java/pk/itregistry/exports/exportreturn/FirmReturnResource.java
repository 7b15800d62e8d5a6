package pk.itregistry.exports.exportreturn;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
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
      summary = "File a return",
      description =
          "A period's return, whole, from the first day of the period on. The answer holds the"
              + " signed receipt; if the answer is lost, GET receipts?idempotencyKey= finds it."
              + " While a return of the period is live, changes go by amendment.")
  @ResponseStatus(201)
  public RestResponse<ReturnView> fileReturn(@PathParam("firm") FirmId firm, Body<Filing> body) {
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
      summary = "List a firm's returns",
      description = "Without their lines, the newest first, withdrawn ones included.")
  public RestResponse<ReturnView.Returns> listReturns(
      @PathParam("firm") FirmId firm, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.ofFirm(firm, cursor, most), ReturnView.Returns::new);
  }
}
