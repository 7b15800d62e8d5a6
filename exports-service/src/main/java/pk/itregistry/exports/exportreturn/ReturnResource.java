package pk.itregistry.exports.exportreturn;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.once.Once;

/** The doors to returns: file one, list and read them and their versions, amend, withdraw. */
@Path("")
@Tag(name = "returns", description = "Monthly export returns, their versions, and which are due.")
class ReturnResource {
  private final FileReturn filing;
  private final ReturnDirectory directory;
  private final Once once;
  private final AmendReturn amending;
  private final WithdrawReturn withdrawing;
  private final ReturnVersions versions;
  private final Gatekeeper gatekeeper;

  ReturnResource(
      FileReturn filing,
      ReturnDirectory directory,
      Once once,
      AmendReturn amending,
      WithdrawReturn withdrawing,
      ReturnVersions versions,
      Gatekeeper gatekeeper) {
    this.filing = filing;
    this.directory = directory;
    this.once = once;
    this.amending = amending;
    this.withdrawing = withdrawing;
    this.versions = versions;
    this.gatekeeper = gatekeeper;
  }

  @POST
  @Path("firms/{firm}/returns")
  @Idempotent(creates = true, forEver = true)
  @Access(scope = "exports", permission = Permission.FILE_RETURNS)
  @Operation(
      summary = "File a return",
      description =
          "A period's return, whole, from the first day of the period on. The answer holds the"
              + " signed receipt; if the answer is lost, GET receipts?idempotencyKey= finds it."
              + " While a return of the period is live, changes go by amendment.")
  public RestResponse<ReturnView> fileReturn(FirmId firm, Body<Filing> body) {
    return once.answer(
        body,
        () -> {
          ReturnView filed = filing.perform(firm, body);
          return Answer.created("/exports/v1/returns/" + filed.id(), filed)
              .version(filed.version());
        });
  }

  @GET
  @Path("firms/{firm}/returns")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "List a firm's returns",
      description = "Without their lines, the newest first, withdrawn ones included.")
  public RestResponse<ReturnView.Returns> listReturns(FirmId firm, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.ofFirm(firm, cursor, most), ReturnView.Returns::new);
  }

  @GET
  @Path("returns/{return}")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "Read a return",
      description = "As it stands now, with its lines and what is credited and settled on them.")
  public RestResponse<ReturnView> getReturn(@PathParam("return") ReturnId id) {
    admit(id);
    return Answer.read(directory.whole(id));
  }

  @GET
  @Path("returns/{return}/versions")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "List a return's versions",
      description = "Every filing and amendment as it was taken in, the newest first.")
  public VersionView.Versions listReturnVersions(@PathParam("return") ReturnId id) {
    admit(id);
    return new VersionView.Versions(versions.of(id));
  }

  @GET
  @Path("returns/{return}/versions/{version}")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "Read a version of a return",
      description = "One filing or amendment with its lines as they were stated.")
  public VersionView getReturnVersion(@PathParam("return") ReturnId id, long version) {
    admit(id);
    return versions.of(id, version);
  }

  @POST
  @Path("returns/{return}/amendments")
  @Idempotent(forEver = true, versioned = true)
  @Access(scope = "exports", permission = Permission.FILE_RETURNS)
  @Operation(
      summary = "Amend a return",
      description =
          "A new version, whole; the old one is kept. A line that stays is sent with its lineId;"
              + " one that is left out is removed. Refused while less would be left of a line than"
              + " is allocated; a credit note is taken all the same, and what exceeds its line is"
              + " OVER_ALLOCATED.")
  public RestResponse<ReturnView> amendReturn(@PathParam("return") ReturnId id, Body<Filing> body) {
    admit(id);
    return once.answer(
        body,
        () -> {
          ReturnView amended = amending.perform(id, body);
          return Answer.ok(amended).version(amended.version());
        });
  }

  @POST
  @Path("returns/{return}/withdrawal")
  @Idempotent(forEver = true, versioned = true)
  @Access(scope = "exports", permission = Permission.FILE_RETURNS)
  @Operation(
      summary = "Withdraw a return",
      description =
          "Takes the return back: its period is owed again. Refused while anything is allocated to"
              + " its lines, or a later credit note lessens one.")
  public RestResponse<ReturnView> withdrawReturn(@PathParam("return") ReturnId id) {
    admit(id);
    return once.answer(() -> {
      ReturnView withdrawn = withdrawing.perform(id);
      return Answer.ok(withdrawn).version(withdrawn.version());
    });
  }

  private void admit(ReturnId id) {
    gatekeeper.admit(directory.firmOf(id), "return");
  }
}
