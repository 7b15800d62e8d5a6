package pk.itregistry.plumbing.badhouse.cellar;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import pk.itregistry.plumbing.badhouse.attic.AtticResource;

/** Breaks what can be broken. */
public class CellarManager {
  double amount;
  AtticResource attic = new AtticResource();

  /** A public entity. */
  @Entity
  public static class Shelf {
    @Id long id;
  }

  static class Collapsed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Transactional
  LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Karachi"));
  }

  Response answer(EntityManager entities) {
    return Response.ok(entities).build();
  }

  @Incoming("anything")
  void hear(String message) {
    attic = new AtticResource();
  }
}
