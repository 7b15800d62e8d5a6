package pk.itregistry.plumbing.badhouse.parlour;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.contracts.Event;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.once.Once;

/** A door that speaks its own dialect. */
class ParlourResource {
  private final Once once;

  ParlourResource(Once once) {
    this.once = once;
  }

  public Response open(@PathParam("id") String id) {
    return Response.ok(id + once).build();
  }

  /** A use case that reads the body, describes itself and tells by hand. */
  @Schema
  static class OpenParlour {
    private final Outbox outbox;

    OpenParlour(Outbox outbox) {
      this.outbox = outbox;
    }

    void perform(Body<?> body, Event event) {
      outbox.announce(event);
    }
  }

  /** An entity that counts its changes itself, and more than is stored. */
  @Entity
  static class ParlourClock {
    @Id long id;
    long version;
    transient long ticks;
  }

  /** A read that takes the entity. */
  static class ParlourDirectory {
    EntityManager entities(EntityManager all) {
      return all;
    }
  }
}
