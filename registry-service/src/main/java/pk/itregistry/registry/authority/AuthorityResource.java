package pk.itregistry.registry.authority;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.once.Once;

/** The doors to authority: grant, see and revoke it; see for whom one may act. */
@Path("")
@Tag(name = "authorities", description = "Who may act for which firm, and in what.")
class AuthorityResource {
  private final Call call;
  private final GrantAuthority granting;
  private final RevokeAuthority revoking;
  private final Authorities authorities;
  private final AuthorityDirectory directory;
  private final Once once;

  AuthorityResource(
      Call call,
      GrantAuthority granting,
      RevokeAuthority revoking,
      Authorities authorities,
      AuthorityDirectory directory,
      Once once) {
    this.call = call;
    this.granting = granting;
    this.revoking = revoking;
    this.authorities = authorities;
    this.directory = directory;
    this.once = once;
  }

  @GET
  @Path("me/authorities")
  @Access(signedIn = true)
  @Operation(
      summary = "List whom I may act for",
      description =
          "Every firm that the caller, person or software, may act for today, and with which"
              + " permissions.")
  public RestResponse<MyAuthorities> listMyAuthorities(@BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.heldBy(call.caller(), cursor, most), MyAuthorities::new);
  }

  @GET
  @Path("firms/{firm}/authorities")
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, roles = "registrar")
  @Operation(
      summary = "List a firm's authorities",
      description = "Who may or might act for the firm beside its owner, oldest grant first.")
  public RestResponse<AuthorityView.Granted> listAuthorities(
      FirmId firm, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.ofFirm(firm, cursor, most), AuthorityView.Granted::new);
  }

  @POST
  @Path("firms/{firm}/authorities")
  @Idempotent(creates = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Grant an authority",
      description =
          "Lets a person or a third party's software act for the firm with the named permissions."
              + " Software must be a client of this installation, and can never be granted"
              + " MANAGE_FIRM. What a grant in force gives already is not granted again: the first"
              + " one is answered. Other services know within a second.")
  public RestResponse<AuthorityView> grantAuthority(FirmId firm, Body<GrantRequest> body) {
    return once.answer(
        body,
        () -> {
          Authority granted = granting.perform(firm, body.read(), call.caller().actor());
          String path = "/registry/v1/firms/%s/authorities/%s".formatted(firm, granted.id());
          return Answer.created(path, directory.view(granted)).version(granted.version());
        });
  }

  @POST
  @Path("firms/{firm}/authorities/{authority}/revocation")
  @Idempotent(versioned = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Revoke an authority",
      description = "Takes the grant back at once. Other services know within a second.")
  public RestResponse<AuthorityView> revokeAuthority(FirmId firm, AuthorityId authority) {
    authorities.of(firm, authority);
    return once.answer(() -> {
      Authority granted = authorities.of(firm, authority);
      call.expectVersion(granted.version());
      revoking.perform(granted);
      return Answer.ok(directory.view(granted)).version(granted.version());
    });
  }

  @GET
  @Path("firms/{firm}/authorities/{authority}")
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, roles = "registrar")
  @Operation(
      summary = "Read an authority",
      description = "One grant with the version that a revocation must name.")
  public RestResponse<AuthorityView> getAuthority(FirmId firm, AuthorityId authority) {
    return Answer.read(directory.view(authorities.of(firm, authority)));
  }
}
