package pk.itregistry.exports.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceRecorded;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.eprc.EPrc;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.plumbing.copy.RegistryCopy;
import pk.itregistry.plumbing.event.Outbox;

/**
 * Whose a payment is: the firm of the tax number that the bank named. An account proves nothing
 * while its ownership is not proven.
 */
@ApplicationScoped
public class Attribution {
  private static final Logger LOG = Logger.getLogger(Attribution.class);

  private static final String NO_FIRM =
      "No registered firm has this tax number; the payment is attributed when one does.";

  private static final String PERSON =
      "Registrations by CNIC are not taken yet; the payment stays unattributed.";

  private final Remittances remittances;
  private final RegistryCopy register;
  private final Outbox outbox;

  Attribution(Remittances remittances, RegistryCopy register, Outbox outbox) {
    this.remittances = remittances;
    this.register = register;
    this.outbox = outbox;
  }

  /** The lock keeps a firm from being registered between this look and the payment's commit. */
  Optional<FirmId> of(EPrc.Beneficiary beneficiary, List<Warning> warnings) {
    remittances.lockTaxId(beneficiary.taxId().number());
    return look(beneficiary, warnings);
  }

  /**
   * Of a payment that is recorded and locked. While its number stays the same its row's lock is
   * enough, and the other lock, which a registration takes before the row's, would be taken after.
   */
  Optional<FirmId> again(Remittance locked, EPrc.Beneficiary beneficiary, List<Warning> warnings) {
    return beneficiary.taxId().number().equals(locked.proceeds().taxId())
        ? look(beneficiary, warnings)
        : of(beneficiary, warnings);
  }

  private Optional<FirmId> look(EPrc.Beneficiary beneficiary, List<Warning> warnings) {
    Ntn ntn = beneficiary.taxId().ntn();
    Optional<FirmId> firm = ntn == null ? Optional.empty() : register.firmByNtn(ntn);
    if (firm.isEmpty()) {
      String what = ntn == null ? PERSON : NO_FIRM;
      warnings.add(new Warning("/beneficiary/taxId", Warning.Code.BENEFICIARY_UNKNOWN, what));
    }
    return firm;
  }

  /** Gives a firm that was registered just now the payments that came in for it before. */
  public void onRegistered(FirmState firm) {
    Ntn ntn = firm.ntn();
    if (ntn == null) {
      return;
    }
    remittances.lockTaxId(ntn.number());
    List<Remittance> older = remittances.unattributedOf(ntn.number());
    older.forEach(remittance -> remittance.belongsTo(firm.firmId()));
    outbox.announceAll(
        older.stream()
            .map(remittance -> new RemittanceRecorded(ToldRemittance.of(remittance)))
            .toList());
    if (!older.isEmpty()) {
      LOG.infof("older remittances were attributed: firm=%s count=%d", firm.firmId(), older.size());
    }
  }
}
