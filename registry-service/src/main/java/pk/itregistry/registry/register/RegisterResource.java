package pk.itregistry.registry.register;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.PageAsked;

/** The public's door to the register. */
@Path("")
@Tag(name = "public register", description = "The register as anyone may read it.")
class RegisterResource {
  private final RegisterDirectory firms;

  RegisterResource(RegisterDirectory firms) {
    this.firms = firms;
  }

  @GET
  @Path("register")
  @Access(open = true)
  @Operation(
      summary = "Search the register",
      description =
          "Firms by tax number or by a part of their name, with three letters or digits in a row at"
              + " least; case, accents and apostrophes make no difference. Open to everyone; pages"
              + " end with a Link to the next.")
  public RestResponse<RegisterEntry.Found> searchRegister(
      @Parameter(description = "A tax number or a part of a name.", required = true)
          @QueryParam("q")
          @Nullable SearchWords q,
      @BeanParam PageAsked page) {
    Faults faults = new Faults();
    SearchWords words = faults.required("q", q, found -> found);
    return page.answer(
        faults, (cursor, most) -> firms.search(words, cursor, most), RegisterEntry.Found::new);
  }
}
