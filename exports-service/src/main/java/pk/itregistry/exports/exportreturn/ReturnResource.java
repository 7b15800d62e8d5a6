package pk.itregistry.exports.exportreturn;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.once.Idempotent;
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
      operationId = "getReturn",
      summary = "Read a return",
      description = "As it stands now, with its lines and what is credited and settled on them.")
  @APIResponse(
      responseCode = "200",
      description = "The return.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ReturnView.class)))
  public Response get(@PathParam("return") ReturnId id) {
    admit(id);
    ReturnView view = directory.whole(id).orElseThrow(ReturnResource::unknown);
    return Response.ok(view).tag(Long.toString(view.version())).build();
  }

  @GET
  @Path("versions")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      operationId = "listReturnVersions",
      summary = "List a return's versions",
      description = "Every filing and amendment as it was taken in, the newest first.")
  @APIResponse(
      responseCode = "200",
      description = "The versions, without their lines.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = VersionView.Versions.class)))
  public VersionView.Versions versions(@PathParam("return") ReturnId id) {
    admit(id);
    return new VersionView.Versions(versions.of(id));
  }

  @GET
  @Path("versions/{version}")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      operationId = "getReturnVersion",
      summary = "Read a version of a return",
      description = "One filing or amendment with its lines as they were stated.")
  @APIResponse(
      responseCode = "200",
      description = "The version.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = VersionView.class)))
  public VersionView version(@PathParam("return") ReturnId id, @PathParam("version") long version) {
    admit(id);
    return versions.of(id, version).orElseThrow(ReturnResource::unknown);
  }

  @POST
  @Path("amendments")
  @Idempotent(forEver = true, versioned = true)
  @Access(scope = "exports", permission = Permission.FILE_RETURNS)
  @Operation(
      operationId = "amendReturn",
      summary = "Amend a return",
      description =
          "A new version, whole; the old one is kept. A line that stays is sent with its lineId;"
              + " one that is left out is removed. Refused while less would be left of a line than"
              + " is allocated.")
  @APIResponse(
      responseCode = "200",
      description = "The return, with its new receipt and the ids of its lines.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ReturnView.class)))
  public Response amend(
      @PathParam("return") ReturnId id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = ReturnRequest.class),
                      examples =
                          @ExampleObject(
                              name = "nothing was exported after all",
                              value =
                                  """
                                  {"period": "2026-11", "nil": true,
                                   "declaration": {"accepted": true,
                                                   "declarantName": "Ayesha Khan"}}
                                  """)))
          Body<ReturnRequest> body) {
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
      operationId = "withdrawReturn",
      summary = "Withdraw a return",
      description =
          "Takes the return back: its period is owed again. Refused while anything is allocated to"
              + " its lines, or a later credit note lessens one.")
  @APIResponse(
      responseCode = "200",
      description = "The return, withdrawn.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ReturnView.class)))
  public Response withdraw(@PathParam("return") ReturnId id) {
    admit(id);
    return once.answer(() -> {
      ReturnView withdrawn = withdrawing.perform(id);
      return Answer.ok(withdrawn).version(withdrawn.version());
    });
  }

  private void admit(ReturnId id) {
    gatekeeper.admit(directory.firmOf(id), "return");
  }

  private static Refused unknown() {
    return new Refused(new NotFound("return"));
  }
}
