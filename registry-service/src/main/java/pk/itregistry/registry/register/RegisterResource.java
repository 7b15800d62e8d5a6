package pk.itregistry.registry.register;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.Standing;

/** The public's door to the register. */
@Path("")
@Tag(name = "public register", description = "The register as anyone may read it.")
class RegisterResource {
  private final RegisterDirectory firms;
  private final BusinessClock clock;

  RegisterResource(RegisterDirectory firms, BusinessClock clock) {
    this.firms = firms;
    this.clock = clock;
  }

  @GET
  @Path("register")
  @Access(open = true)
  @Operation(
      summary = "Search the register",
      description =
          "Firms by tax number, by certificate or by a part of their name, with three letters or"
              + " digits in a row at least; by kind, province, city, and by how their registration"
              + " stood on a day. Case, accents and apostrophes make no difference. Where no name"
              + " holds the words, `near` has names with words like them: a slip of the pen is"
              + " forgiven. Open to everyone; pages end with a Link to the next.")
  public RestResponse<RegisterEntry.Found> searchRegister(
      @Parameter(description = "A tax number, a certificate's number or a part of a name.")
          @QueryParam("q")
          @Nullable SearchWords q,
      @QueryParam("kind") @Nullable FirmKind kind,
      @Parameter(description = "Where the firm sits, ISO 3166-2:PK.") @QueryParam("province")
          @Nullable Province province,
      @QueryParam("city") @Nullable City city,
      @Parameter(description = "How its registration stood on the day.") @QueryParam("state")
          @Nullable Standing state,
      @Parameter(
              description = "The legal day; today when missing. For another, give q or city too.")
          @QueryParam("on")
          @Nullable LocalDate on,
      @BeanParam PageAsked page) {
    var asked = new RegisterQuery(q, kind, province, city, state, on);
    return page.answer(
        asked.faults(clock.today()),
        (cursor, most) -> firms.search(asked, cursor, most),
        found -> new RegisterEntry.Found(found, found.isEmpty() ? firms.near(asked) : List.of()));
  }
}
