package pk.itregistry.registry.firm;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
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
import pk.itregistry.plumbing.http.Paging;

/** The public's door to the register. */
@Path("register")
@Tag(name = "public register", description = "The register as anyone may read it.")
class RegisterResource {
  // The index over the names knows runs of three letters or digits; for less, the whole register
  // would be read.
  private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{Nd}]{3}");

  private final FirmDirectory firms;

  RegisterResource(FirmDirectory firms) {
    this.firms = firms;
  }

  @GET
  @Access(open = true)
  @Operation(
      operationId = "searchRegister",
      summary = "Search the register",
      description =
          "Firms by tax number or by a part of their name, with three letters or digits in a row at"
              + " least. Open to everyone; pages end with a Link to the next.")
  @APIResponse(
      responseCode = "200",
      description = "What was found, in the order of registration.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RegisterEntry.Found.class)))
  public Response search(
      @Parameter(description = "A tax number or a part of a name.", required = true)
          @QueryParam("q")
          @Nullable String q,
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
    String text = faults.text("q", q, 100);
    if (text != null && !SEARCHABLE.matcher(text).find()) {
      faults.add("q", "too-short", "must have at least three letters or digits in a row");
    }
    int most = Paging.limit(limit, faults);
    faults.refuseMalformed();
    Page<RegisterEntry> page = firms.search(text, cursor, most);
    return Paging.answer(new RegisterEntry.Found(page.items()), page.next(), uri);
  }
}
