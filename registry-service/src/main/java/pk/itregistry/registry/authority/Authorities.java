package pk.itregistry.registry.authority;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class Authorities implements PanacheRepositoryBase<Authority, UUID> {

  /** The grant, which must be one of this firm's. */
  Authority of(FirmId firm, AuthorityId authority) {
    return find("id = ?1 and firmId = ?2", authority.value(), firm.value())
        .firstResultOptional()
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

  List<Authority> ofFirm(FirmId firm, UUID last, int limit) {
    return find("firmId = ?1 and id > ?2 order by id", firm.value(), last)
        .page(Page.ofSize(limit))
        .list();
  }

  List<Authority> after(UUID last, int limit) {
    return find("id > ?1 order by id", last).page(Page.ofSize(limit)).list();
  }
}
