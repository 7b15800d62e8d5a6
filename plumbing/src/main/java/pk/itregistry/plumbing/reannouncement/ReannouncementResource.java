package pk.itregistry.plumbing.reannouncement;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.once.Idempotent;
import pk.itregistry.plumbing.once.Once;
import pk.itregistry.plumbing.reannouncement.Reannouncements.Progress;

/** The administrators' door to announcing again. */
@Path("reannouncements")
@Tag(name = "operations")
public class ReannouncementResource {
  private final Reannouncements reannouncements;
  private final AnnounceAgain announceAgain;
  private final Once once;
  private final String base;

  ReannouncementResource(
      Reannouncements reannouncements,
      AnnounceAgain announceAgain,
      Once once,
      @ConfigProperty(name = "quarkus.rest.path") String base) {
    this.reannouncements = reannouncements;
    this.announceAgain = announceAgain;
    this.once = once;
    this.base = base;
  }

  @POST
  @Idempotent
  @Access(roles = "admin")
  @Operation(
      operationId = "reannounce",
      summary = "Announce all things of a kind again",
      description =
          "For a service whose copy is built anew: the state of everything of the kind that was"
              + " ever announced goes out as an event once more. Effects are not repeated.")
  @APIResponse(
      responseCode = "202",
      description = "Asked for; Location tells the progress.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Progress.class)))
  public Response announce(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = ReannouncementRequest.class)))
          Body<ReannouncementRequest> body) {
    return once.answer(
        body,
        () -> {
          String what = body.read((sent, faults) -> sent.resolve(faults, announceAgain.kinds()));
          Progress asked = reannouncements.ask(what);
          return Answer.accepted(base + "/reannouncements/" + asked.id(), asked);
        });
  }

  @GET
  @Path("{reannouncement}")
  @Access(roles = "admin")
  @Operation(
      operationId = "getReannouncement",
      summary = "Read the progress of a re-announcement",
      description = "How many things were announced, and whether it is done.")
  @APIResponse(responseCode = "200", description = "The progress.")
  public Progress get(@PathParam("reannouncement") String id) {
    return reannouncements
        .find(Uuid7.parse("reannouncement-id", id))
        .orElseThrow(() -> new Refused(new NotFound("re-announcement")));
  }
}
