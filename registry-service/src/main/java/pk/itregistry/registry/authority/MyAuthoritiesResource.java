package pk.itregistry.registry.authority;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.http.PageAsked;

/** Tells a caller, person or software, for whom it may act. */
@Path("me/authorities")
@Tag(name = "authorities", description = "Who may act for which firm, and in what.")
class MyAuthoritiesResource {
  private final AuthorityDirectory authorities;
  private final Call call;

  MyAuthoritiesResource(AuthorityDirectory authorities, Call call) {
    this.authorities = authorities;
    this.call = call;
  }

  @GET
  @Access(signedIn = true)
  @Operation(
      summary = "List whom I may act for",
      description =
          "Every firm that the caller, person or software, may act for today, and with which"
              + " permissions.")
  public RestResponse<MyAuthorities> listMyAuthorities(@BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> authorities.heldBy(call.caller(), cursor, most), MyAuthorities::new);
  }
}
