package pk.itregistry.exports.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pk.itregistry.exports.remittance.AllocatedReturns;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.identity.ReturnId;

/** Tells on whose lines a remittance is set: what exceeds its line, too, is not yet taken back. */
@ApplicationScoped
class ReturnsOfRemittance implements AllocatedReturns {
  private final Allocations allocations;

  ReturnsOfRemittance(Allocations allocations) {
    this.allocations = allocations;
  }

  @Override
  public List<ReturnId> of(RemittanceId remittance) {
    return allocations.returnsOf(remittance);
  }
}
