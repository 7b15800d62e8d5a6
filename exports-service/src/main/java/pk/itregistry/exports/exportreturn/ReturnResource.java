package pk.itregistry.exports.exportreturn;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.once.Once;

/** The door to one return: read it and its versions, amend it, withdraw it. */
@Path("returns/{return}")
@Tag(name = "returns", description = "Monthly export returns, their versions, and which are due.")
class ReturnResource {
  private final AmendReturn amending;
  private final WithdrawReturn withdrawing;
  private final ReturnDirectory directory;
  private final ReturnVersions versions;
  private final Gatekeeper gatekeeper;
  private final Once once;

  ReturnResource(
      AmendReturn amending,
      WithdrawReturn withdrawing,
      ReturnDirectory directory,
      ReturnVersions versions,
      Gatekeeper gatekeeper,
      Once once) {
    this.amending = amending;
    this.withdrawing = withdrawing;
    this.directory = directory;
    this.versions = versions;
    this.gatekeeper = gatekeeper;
    this.once = once;
  }

  @GET
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "Read a return",
      description = "As it stands now, with its lines and what is credited and settled on them.")
  public RestResponse<ReturnView> getReturn(@PathParam("return") ReturnId id) {
    admit(id);
    return Answer.read(directory.whole(id));
  }

  @GET
  @Path("versions")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "List a return's versions",
      description = "Every filing and amendment as it was taken in, the newest first.")
  public VersionView.Versions listReturnVersions(@PathParam("return") ReturnId id) {
    admit(id);
    return new VersionView.Versions(versions.of(id));
  }

  @GET
  @Path("versions/{version}")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "Read a version of a return",
      description = "One filing or amendment with its lines as they were stated.")
  public VersionView getReturnVersion(
      @PathParam("return") ReturnId id, @PathParam("version") long version) {
    admit(id);
    return versions.of(id, version);
  }

  @POST
  @Path("amendments")
  @Idempotent(forEver = true, versioned = true)
  @Access(scope = "exports", permission = Permission.FILE_RETURNS)
  @Operation(
      summary = "Amend a return",
      description =
          "A new version, whole; the old one is kept. A line that stays is sent with its lineId;"
              + " one that is left out is removed. Refused while less would be left of a line than"
              + " is allocated.")
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
  @Path("withdrawal")
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
