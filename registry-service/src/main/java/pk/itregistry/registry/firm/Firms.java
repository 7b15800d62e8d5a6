package pk.itregistry.registry.firm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.Ntn;

@ApplicationScoped
class Firms implements PanacheRepositoryBase<Firm, UUID> {
  private static final Set<RegistrationState> LIVE =
      Set.of(RegistrationState.PROVISIONAL, RegistrationState.ACTIVE, RegistrationState.SUSPENDED);

  boolean hasLive(Ntn ntn) {
    return count("ntn = ?1 and state in ?2", ntn, LIVE) > 0;
  }

  boolean hasLive(Cuin cuin) {
    return count("cuin = ?1 and state in ?2", cuin, LIVE) > 0;
  }

  List<Firm> after(UUID last, int limit) {
    return find("id > ?1 order by id", last).page(Page.ofSize(limit)).list();
  }
}
