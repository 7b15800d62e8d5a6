package pk.itregistry.registry.firm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Cnic;

/**
 * Somebody who directs or owns a firm of the register. What identifies them stays in the register:
 * no event tells it, and it is shown whole only to the registrar who decides on it.
 *
 * @param passportNumber of somebody who is not of this country and has no CNIC
 */
public record FirmParty(
    PartyRole role,
    String name,
    @Nullable Cnic cnic,
    @Nullable String passportCountry,
    @Nullable String passportNumber,
    @Nullable BigDecimal sharePercent) {

  @Override
  public String toString() {
    return role + " " + (cnic == null ? "by passport" : cnic.masked());
  }
}
