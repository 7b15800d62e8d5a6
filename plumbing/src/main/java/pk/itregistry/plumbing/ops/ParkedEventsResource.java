package pk.itregistry.plumbing.ops;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.event.ParkedEvents;
import pk.itregistry.plumbing.event.ParkedEvents.Parked;

/** Events that could not be taken and wait for an operator. */
@Path("parked-events")
@Tag(name = "operations")
public class ParkedEventsResource {
  private final ParkedEvents events;

  ParkedEventsResource(ParkedEvents events) {
    this.events = events;
  }

  /** At most 200, oldest first. */
  public record ParkedList(List<Parked> items) {}

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
}
