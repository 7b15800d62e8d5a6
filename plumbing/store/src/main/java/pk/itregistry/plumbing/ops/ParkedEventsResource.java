package pk.itregistry.plumbing.ops;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.contracts.Event;
import pk.itregistry.kernel.problem.CommonProblem.EventStillFails;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.database.DatabaseFailure;
import pk.itregistry.plumbing.event.EventEffect;
import pk.itregistry.plumbing.event.Inbox;
import pk.itregistry.plumbing.event.ParkedEvents;
import pk.itregistry.plumbing.event.ParkedEvents.Parked;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
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
      summary = "List parked events",
      description =
          "Events that failed here although the database was well, and all later ones of the same"
              + " subject. Oldest first, at most 200.")
  public ParkedList listParkedEvents() {
    return new ParkedList(events.list());
  }

  @POST
  @Path("retries")
  @Access(roles = "admin")
  @Idempotent
  @Operation(
      summary = "Try a subject's parked events again",
      description =
          "In their order and all or none, once what made the first of them fail is mended. Later"
              + " events of the subject are taken directly again.")
  public RestResponse<Retried> retryParkedEvents(Body<RetryRequest> body) {
    return once.answer(
        body,
        () -> {
          String subject = body.read().subject();
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
