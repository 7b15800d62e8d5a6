package pk.itregistry.exports.line;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.ReturnId;

@ApplicationScoped
class Lines implements PanacheRepositoryBase<Line, UUID> {

  /**
   * Those of the ids that exist, locked in the order of their ids: everyone locks in this order.
   */
  Map<LineId, Line> locked(Collection<LineId> ids) {
    Map<LineId, Line> locked = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      find("id in ?1 order by id", ids.stream().map(LineId::value).sorted().toList())
          .withLock(LockModeType.PESSIMISTIC_WRITE)
          .stream()
          .forEach(line -> locked.put(line.id(), line));
    }
    return locked;
  }

  /** The ids of the return's live lines and of the lines that its credit notes lessen. */
  List<LineId> idsAround(ReturnId of) {
    return getEntityManager()
        .createQuery(
            "select l.id from Line l where l.live and (l.returnId = :of or l.id in"
                + " (select c.creditsLine from Line c where c.returnId = :of and c.live))",
            UUID.class)
        .setParameter("of", of.value())
        .getResultStream()
        .map(LineId::new)
        .toList();
  }
}
