package pk.itregistry.incentives.scheme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;

/** The public's door to the schemes and their rates. */
@Path("schemes")
@Tag(name = "schemes", description = "What may be claimed, under which law, at which rate.")
class SchemeResource {
  private final Schemes schemes;

  SchemeResource(Schemes schemes) {
    this.schemes = schemes;
  }

  @GET
  @Access(open = true)
  @Operation(
      summary = "List schemes",
      description = "Every scheme with all its rates, past, present and announced.")
  public SchemeView.Listed listSchemes() {
    return new SchemeView.Listed(
        schemes.all().stream().map(scheme -> SchemeView.of(scheme, null, schemes)).toList());
  }

  @GET
  @Path("{code}")
  @Access(open = true)
  @Operation(
      summary = "Read a scheme",
      description = "The scheme with its rates: those of one day, or all without one.")
  public SchemeView readScheme(
      SchemeCode code,
      @QueryParam("on")
          @Parameter(
              description = "A legal day; only rates that apply on it.",
              example = "2026-11-23")
          @Nullable LocalDate on) {
    return schemes
        .find(code.value())
        .map(scheme -> SchemeView.of(scheme, on, schemes))
        .orElseThrow(() -> new Refused(new NotFound("scheme")));
  }
}
