package pk.itregistry.exports.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import pk.itregistry.kernel.identity.ReturnId;

/** Reads of lines. */
@ApplicationScoped
public class LineDirectory {
  private final EntityManager entities;

  LineDirectory(EntityManager entities) {
    this.entities = entities;
  }

  /** The return's live lines in their order; at most as many as a return can have. */
  public List<LineView> of(ReturnId id) {
    return entities
        .createQuery(
            "select l from Line l where l.returnId = :of and l.live order by l.position",
            Line.class)
        .setParameter("of", id.value())
        .getResultStream()
        .map(Line::view)
        .toList();
  }
}
