package pk.itregistry.plumbing.ops;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import pk.itregistry.contracts.Event;
import pk.itregistry.kernel.problem.CommonProblem.EventStillFails;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.database.DatabaseFailure;
import pk.itregistry.plumbing.event.EventEffect;
import pk.itregistry.plumbing.event.Inbox;
import pk.itregistry.plumbing.event.ParkedEvents;
import pk.itregistry.plumbing.event.ParkedEvents.Parked;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.once.Idempotent;
import pk.itregistry.plumbing.once.Once;

/** Events that could not be taken and wait for an operator. */
@Path("parked-events")
@Tag(name = "operations")
public class ParkedEventsResource {
  private static final Logger LOG = Logger.getLogger(ParkedEventsResource.class);

  private final ParkedEvents events;
  private final Inbox inbox;
  private final Instance<EventEffect> effects;
  private final Once once;

  ParkedEventsResource(ParkedEvents events, Inbox inbox, Instance<EventEffect> effects, Once once) {
    this.events = events;
    this.inbox = inbox;
    this.effects = effects;
    this.once = once;
  }

  /** At most 200, oldest first. */
  public record ParkedList(List<Parked> items) {}

  /** How many parked events have taken effect now. */
  public record Retried(String subject, int tookEffect) {}

  @GET
  @Access(roles = "admin")
  @Operation(
      operationId = "listParkedEvents",
      summary = "List parked events",
      description =
          "Events that failed here although the database was well, and all later ones of the same"
              + " subject. Oldest first, at most 200.")
  @APIResponse(responseCode = "200", description = "What stands parked.")
  public ParkedList list() {
    return new ParkedList(events.list());
  }

  @POST
  @Path("retries")
  @Access(roles = "admin")
  @Idempotent
  @Operation(
      operationId = "retryParkedEvents",
      summary = "Try a subject's parked events again",
      description =
          "In their order and all or none, once what made the first of them fail is mended. Later"
              + " events of the subject are taken directly again.")
  @APIResponse(
      responseCode = "200",
      description = "How many took effect.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Retried.class)))
  public Response retry(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = RetryRequest.class),
                      examples =
                          @ExampleObject(
                              name = "a firm's events",
                              value =
                                  """
                                  {"subject": "0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f"}
                                  """)))
          Body<RetryRequest> body) {
    return once.answer(
        body,
        () -> {
          String subject = body.read(RetryRequest::resolve);
          return Answer.ok(new Retried(subject, retry(subject)));
        });
  }

  private int retry(String subject) {
    try {
      return inbox.retry(subject, this::apply);
    } catch (RuntimeException failure) {
      // Not the event's fault: the caller is told so and tries again.
      if (DatabaseFailure.behind(failure).isPresent()) {
        throw failure;
      }
      LOG.warnf(failure, "parked events still fail: subject=%s", subject);
      throw new Refused(new EventStillFails(subject));
    }
  }

  private void apply(Event event) {
    effects.forEach(effect -> effect.apply(event));
  }
}
