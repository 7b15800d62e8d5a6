package pk.itregistry.plumbing.reannouncement;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
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
      summary = "Announce all things of a kind again",
      description =
          "For a service whose copy is built anew: the state of everything of the kind that was"
              + " ever announced goes out as an event once more. Effects are not repeated.")
  @ResponseStatus(202)
  public RestResponse<Progress> reannounce(Body<ReannouncementRequest> body) {
    return once.answer(
        body,
        () -> {
          ReannouncementRequest wanted =
              body.checked((sent, faults) -> sent.check(faults, announceAgain.kinds()));
          Progress asked = reannouncements.ask(wanted.what());
          return Answer.accepted(base + "/reannouncements/" + asked.id(), asked);
        });
  }

  @GET
  @Path("{reannouncement}")
  @Access(roles = "admin")
  @Operation(
      summary = "Read the progress of a re-announcement",
      description = "How many things were announced, and whether it is done.")
  public Progress getReannouncement(@PathParam("reannouncement") String id) {
    return reannouncements
        .find(Uuid7.parse("reannouncement-id", id))
        .orElseThrow(() -> new Refused(new NotFound("re-announcement")));
  }
}
