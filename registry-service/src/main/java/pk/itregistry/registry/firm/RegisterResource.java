package pk.itregistry.registry.firm;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.PageAsked;

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
      summary = "Search the register",
      description =
          "Firms by tax number or by a part of their name, with three letters or digits in a row at"
              + " least. Open to everyone; pages end with a Link to the next.")
  public RestResponse<RegisterEntry.Found> searchRegister(
      @Parameter(description = "A tax number or a part of a name.", required = true)
          @QueryParam("q")
          @Nullable String q,
      @BeanParam PageAsked page) {
    Faults faults = new Faults();
    String text = faults.text("q", q, 100);
    if (text != null && !SEARCHABLE.matcher(text).find()) {
      faults.add("q", "too-short", "must have at least three letters or digits in a row");
    }
    return page.answer(
        faults, (cursor, most) -> firms.search(text, cursor, most), RegisterEntry.Found::new);
  }
}
