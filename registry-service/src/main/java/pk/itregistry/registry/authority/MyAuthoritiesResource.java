package pk.itregistry.registry.authority;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.http.Paging;

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
      operationId = "listMyAuthorities",
      summary = "List whom I may act for",
      description =
          "Every firm that the caller, person or software, may act for today, and with which"
              + " permissions.")
  @APIResponse(
      responseCode = "200",
      description = "The firms, in the order of their registration.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = MyAuthorities.class)))
  public Response mine(
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
    Page<MyAuthorities.Mine> page = authorities.heldBy(call.caller(), cursor, most);
    return Paging.answer(new MyAuthorities(page.items()), page.next(), uri);
  }
}
