package pk.itregistry.registry.authority;

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
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.Paging;
import pk.itregistry.plumbing.once.Idempotent;
import pk.itregistry.plumbing.once.Once;
import pk.itregistry.plumbing.time.BusinessClock;

/** The door for those who manage a firm: who else may act for it. */
@Path("firms/{firm}/authorities")
@Tag(name = "authorities")
class AuthorityResource {
  private final GrantAuthority granting;
  private final RevokeAuthority revoking;
  private final Authorities authorities;
  private final AuthorityDirectory directory;
  private final Once once;
  private final Call call;
  private final BusinessClock clock;

  AuthorityResource(
      GrantAuthority granting,
      RevokeAuthority revoking,
      Authorities authorities,
      AuthorityDirectory directory,
      Once once,
      Call call,
      BusinessClock clock) {
    this.granting = granting;
    this.revoking = revoking;
    this.authorities = authorities;
    this.directory = directory;
    this.once = once;
    this.call = call;
    this.clock = clock;
  }

  @GET
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, roles = "registrar")
  @Operation(
      operationId = "listAuthorities",
      summary = "List a firm's authorities",
      description = "Who may or might act for the firm beside its owner, oldest grant first.")
  @APIResponse(
      responseCode = "200",
      description = "The grants.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AuthorityView.Granted.class)))
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
    Page<AuthorityView> page = directory.ofFirm(firm, cursor, most);
    return Paging.answer(new AuthorityView.Granted(page.items()), page.next(), uri);
  }

  @POST
  @Idempotent
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      operationId = "grantAuthority",
      summary = "Grant an authority",
      description =
          "Lets a person or a third party's software act for the firm with the named permissions."
              + " Software can never be granted MANAGE_FIRM. Other services know within a second.")
  @APIResponse(
      responseCode = "201",
      description = "The grant.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AuthorityView.class)))
  public Response grant(
      @PathParam("firm") FirmId firm,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = GrantRequest.class),
                      examples =
                          @ExampleObject(
                              name = "a portal that files and claims",
                              value =
                                  """
                                  {"granteeKind": "CLIENT", "grantee": "portal-ledgerly",
                                   "permissions": ["FILE_RETURNS", "VIEW_RETURNS",
                                                   "SUBMIT_CLAIMS", "VIEW_CLAIMS"]}
                                  """)))
          Body<GrantRequest> body) {
    return once.answer(
        body,
        () -> {
          Authority granted =
              granting.perform(firm, body.read(GrantRequest::resolve), call.caller().actor());
          String path = "/registry/v1/firms/%s/authorities/%s".formatted(firm, granted.id());
          return Answer.created(path, AuthorityView.of(granted, clock.today()))
              .version(granted.version());
        });
  }

  @POST
  @Path("{authority}/revocation")
  @Idempotent(versioned = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      operationId = "revokeAuthority",
      summary = "Revoke an authority",
      description = "Takes the grant back at once. Other services know within a second.")
  @APIResponse(
      responseCode = "200",
      description = "The grant, revoked.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AuthorityView.class)))
  public Response revoke(
      @PathParam("firm") FirmId firm, @PathParam("authority") AuthorityId authority) {
    authorities.of(firm, authority);
    return once.answer(() -> {
      Authority granted = authorities.of(firm, authority);
      call.expectVersion(granted.version());
      revoking.perform(granted);
      return Answer.ok(AuthorityView.of(granted, clock.today())).version(granted.version());
    });
  }

  @GET
  @Path("{authority}")
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, roles = "registrar")
  @Operation(
      operationId = "getAuthority",
      summary = "Read an authority",
      description = "One grant with the version that a revocation must name.")
  @APIResponse(
      responseCode = "200",
      description = "The grant.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AuthorityView.class)))
  public Response get(
      @PathParam("firm") FirmId firm, @PathParam("authority") AuthorityId authority) {
    AuthorityView view = AuthorityView.of(authorities.of(firm, authority), clock.today());
    return Response.ok(view).tag(Long.toString(view.version())).build();
  }
}
