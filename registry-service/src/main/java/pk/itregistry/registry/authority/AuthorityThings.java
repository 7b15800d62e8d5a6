package pk.itregistry.registry.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.write.Things;
import pk.itregistry.registry.authority.AuthorityThings.Grant;

/** Grants on the write path. Who may act for the firm in their path, its door has asked. */
@ApplicationScoped
class AuthorityThings implements Things<Grant, Authority, AuthorityView> {
  private final Authorities authorities;
  private final AuthorityDirectory directory;

  AuthorityThings(Authorities authorities, AuthorityDirectory directory) {
    this.authorities = authorities;
    this.directory = directory;
  }

  /** A grant of a firm's, as the path names it. */
  record Grant(FirmId firm, AuthorityId id) {}

  @Override
  public void admit(Grant grant) {
    found(grant);
  }

  @Override
  public Authority locked(Grant grant) {
    return authorities.locked(grant.id());
  }

  @Override
  public AuthorityView view(Grant grant) {
    return found(grant);
  }

  private AuthorityView found(Grant grant) {
    Optional<AuthorityView> found = directory.find(grant.firm(), grant.id());
    return found.orElseThrow(() -> new Refused(new NotFound("authority")));
  }

  @Override
  public Grant idOf(Authority authority) {
    return new Grant(authority.firm(), authority.id());
  }

  @Override
  public String pathOf(Grant grant) {
    return "/registry/v1/firms/%s/authorities/%s".formatted(grant.firm(), grant.id());
  }
}
