package pk.itregistry.plumbing.counter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {
  Note get(NoteId id) {
    return findByIdOptional(id.value()).orElseThrow(() -> new Refused(new NotFound("note")));
  }

  Note locked(NoteId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("note")));
  }

  List<Note> after(UUID last, int limit) {
    return find("id > ?1 order by id", last).page(Page.ofSize(limit)).list();
  }

  List<Note> of(Ntn ntn, @Nullable Cursor cursor, int limit) {
    return find("ntn = ?1 and id > ?2 order by id", ntn.number(), Cursor.oldestFirst(cursor))
        .page(Page.ofSize(limit))
        .list();
  }
}
