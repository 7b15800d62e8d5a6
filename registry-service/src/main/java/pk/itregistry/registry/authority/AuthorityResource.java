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
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.write.WritePath;
import pk.itregistry.registry.authority.AuthorityThings.Grant;

/** The doors to authority: grant, see and revoke it; see for whom one may act. */
@Path("")
@Tag(name = "authorities", description = "Who may act for which firm, and in what.")
class AuthorityResource {
  private final Call call;
  private final WritePath path;
  private final AuthorityThings authorities;
  private final GrantAuthority grantAuthority;
  private final AuthorityDirectory directory;

  AuthorityResource(
      Call call,
      WritePath path,
      AuthorityThings authorities,
      GrantAuthority grantAuthority,
      AuthorityDirectory directory) {
    this.call = call;
    this.path = path;
    this.authorities = authorities;
    this.grantAuthority = grantAuthority;
    this.directory = directory;
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
    return path.create(
        authorities,
        body,
        (asked, faults) -> {},
        (asked, by) -> grantAuthority.perform(firm, asked, by));
  }

  @POST
  @Path("firms/{firm}/authorities/{authority}/revocation")
  @Idempotent(versioned = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Revoke an authority",
      description = "Takes the grant back at once. Other services know within a second.")
  public RestResponse<AuthorityView> revokeAuthority(FirmId firm, AuthorityId authority) {
    return path.change(authorities, new Grant(firm, authority), (it, by) -> it.revoke());
  }

  @GET
  @Path("firms/{firm}/authorities/{authority}")
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, roles = "registrar")
  @Operation(
      summary = "Read an authority",
      description = "One grant with the version that a revocation must name.")
  public RestResponse<AuthorityView> getAuthority(FirmId firm, AuthorityId authority) {
    return path.read(authorities, new Grant(firm, authority));
  }
}
