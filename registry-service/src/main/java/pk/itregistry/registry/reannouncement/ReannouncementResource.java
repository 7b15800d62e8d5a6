package pk.itregistry.registry.reannouncement;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
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

/** The administrators' door to announcing again. */
@Path("reannouncements")
@Tag(
    name = "operations",
    description = "For those who run it: parked events, the audit chain, telling again.")
class ReannouncementResource {
  private final Reannouncements reannouncements;
  private final Once once;

  ReannouncementResource(Reannouncements reannouncements, Once once) {
    this.reannouncements = reannouncements;
    this.once = once;
  }

  @POST
  @Idempotent
  @Access(roles = "admin")
  @Operation(
      operationId = "reannounce",
      summary = "Announce all things of a kind again",
      description =
          "For a service whose copy is built anew: the state of every firm, authority or"
              + " certificate goes out as an event once more. Effects are not repeated.")
  @APIResponse(
      responseCode = "202",
      description = "Asked for; Location tells the progress.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Reannouncement.View.class)))
  public Response announce(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = ReannouncementRequest.class),
                      examples = @ExampleObject(name = "firms", value = "{\"what\": \"FIRMS\"}")))
          Body<ReannouncementRequest> body) {
    return once.answer(
        body,
        () -> {
          var asked = new Reannouncement(body.read(ReannouncementRequest::resolve));
          reannouncements.persist(asked);
          return Answer.accepted("/registry/v1/reannouncements/" + asked.id(), asked.view());
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
  public Reannouncement.View get(@PathParam("reannouncement") String id) {
    return reannouncements
        .findByIdOptional(Uuid7.parse("reannouncement-id", id))
        .map(Reannouncement::view)
        .orElseThrow(() -> new Refused(new NotFound("re-announcement")));
  }
}
