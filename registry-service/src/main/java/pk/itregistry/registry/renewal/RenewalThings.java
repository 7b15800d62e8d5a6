package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.write.Things;

/** Renewals on the write path: for who manages the firm, and for registrars. */
@ApplicationScoped
class RenewalThings implements Things<RenewalId, Renewal, RenewalView> {
  private final Renewals renewals;
  private final RenewalDirectory directory;
  private final Gatekeeper gatekeeper;

  RenewalThings(Renewals renewals, RenewalDirectory directory, Gatekeeper gatekeeper) {
    this.renewals = renewals;
    this.directory = directory;
    this.gatekeeper = gatekeeper;
  }

  @Override
  public void admit(RenewalId id) {
    gatekeeper.admit(directory.firmOf(id), "renewal");
  }

  @Override
  public Renewal locked(RenewalId id) {
    return renewals.locked(id);
  }

  @Override
  public RenewalView view(RenewalId id) {
    RenewalOffers offers = new RenewalOffers(gatekeeper.admission(directory.firmOf(id)));
    return directory.view(id, offers::of);
  }

  @Override
  public RenewalId idOf(Renewal renewal) {
    return renewal.id();
  }

  @Override
  public String pathOf(RenewalId id) {
    return "/registry/v1/renewals/" + id;
  }
}
