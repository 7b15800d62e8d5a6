package pk.itregistry.exports.exportreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.CallersActs;
import pk.itregistry.exports.line.LineDirectory;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

/** Reads of returns. */
@ApplicationScoped
class ReturnDirectory {
  private final EntityManager entities;
  private final LineDirectory lines;
  private final ReturnVersions versions;
  private final CallersActs acts;

  ReturnDirectory(
      EntityManager entities, LineDirectory lines, ReturnVersions versions, CallersActs acts) {
    this.entities = entities;
    this.lines = lines;
    this.versions = versions;
    this.acts = acts;
  }

  /** Whose it is. */
  FirmId firmOf(ReturnId id) {
    return entities
        .createQuery("select r.firmId from ExportReturn r where r.id = :id", UUID.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst()
        .map(FirmId::new)
        .orElseThrow(() -> new Refused(new NotFound("return")));
  }

  ReturnView whole(ReturnId id) {
    return Optional.ofNullable(entities.find(ExportReturn.class, id.value()))
        .map(filed ->
            ReturnView.whole(
                filed,
                acts.ofFiler(filed.firm(), filed.allowedActs()),
                lines.of(id),
                versions.newestWarnings(id)))
        .orElseThrow(() -> new Refused(new NotFound("return")));
  }

  /** The newest first. */
  Page<ReturnView> ofFirm(FirmId firm, @Nullable Cursor cursor, int limit) {
    boolean files = acts.mayFile(firm);
    List<ReturnView> found =
        entities
            .createQuery(
                "select r from ExportReturn r where r.firmId = :firm and r.id < :before"
                    + " order by r.id desc",
                ExportReturn.class)
            .setParameter("firm", firm.value())
            .setParameter("before", Cursor.newestFirst(cursor))
            .setMaxResults(limit + 1)
            .getResultList()
            .stream()
            .map(filed -> ReturnView.brief(filed, files ? filed.allowedActs() : Set.of()))
            .toList();
    return Page.of(found, limit, view -> view.id().value());
  }
}
