package pk.itregistry.registry.authority;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class Authorities implements PanacheRepositoryBase<Authority, UUID> {

  Authority locked(AuthorityId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("authority")));
  }

  /** The grant in force or to come that gives all that this one would. */
  Optional<Authority> covering(Authority wanted) {
    return list(
            "firmId = ?1 and grantee = ?2 and state = ?3 order by id",
            wanted.firm().value(),
            wanted.grantee(),
            GrantState.GRANTED)
        .stream()
        .filter(granted -> granted.covers(wanted))
        .findFirst();
  }

  List<Authority> after(UUID last, int limit) {
    return find("id > ?1 order by id", last).page(Page.ofSize(limit)).list();
  }
}
