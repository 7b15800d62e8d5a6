package pk.itregistry.exports.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceRecorded;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.eprc.EPrc;
import pk.itregistry.exports.eprc.FirmsByTaxId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.event.Outbox;

/**
 * Whose a payment is: the firm of the tax number, or of the person, that the bank named. An account
 * proves nothing while its ownership is not proven.
 */
@ApplicationScoped
public class Attribution {
  private static final Logger LOG = Logger.getLogger(Attribution.class);

  private static final String NO_FIRM =
      "No registered firm has this tax number; the payment is attributed when one does.";

  private static final String NO_PERSON =
      "Nobody is registered with this CNIC; the payment is attributed when they are.";

  private final Remittances remittances;
  private final FirmsByTaxId firms;
  private final ToldRemittance told;
  private final Outbox outbox;

  Attribution(Remittances remittances, FirmsByTaxId firms, ToldRemittance told, Outbox outbox) {
    this.remittances = remittances;
    this.firms = firms;
    this.told = told;
    this.outbox = outbox;
  }

  /** The lock keeps a firm from being registered between this look and the payment's commit. */
  Attributed of(EPrc.Beneficiary beneficiary, List<Warning> warnings) {
    String personKey = firms.personKey(beneficiary.taxId());
    remittances.lockTaxId(personKey == null ? beneficiary.taxId().number() : personKey);
    return look(beneficiary, personKey, warnings);
  }

  /**
   * Of a payment that is recorded and locked. While its number stays the same its row's lock is
   * enough, and the other lock, which a registration takes before the row's, would be taken after.
   */
  Attributed again(Remittance locked, EPrc.Beneficiary beneficiary, List<Warning> warnings) {
    return beneficiary.taxId().number().equals(locked.proceeds().taxId())
        ? look(beneficiary, firms.personKey(beneficiary.taxId()), warnings)
        : of(beneficiary, warnings);
  }

  private Attributed look(
      EPrc.Beneficiary beneficiary, @Nullable String personKey, List<Warning> warnings) {
    Optional<FirmId> firm = firms.firm(beneficiary.taxId());
    if (firm.isEmpty()) {
      String what = personKey == null ? NO_FIRM : NO_PERSON;
      warnings.add(new Warning("/beneficiary/taxId", Warning.Code.BENEFICIARY_UNKNOWN, what));
    }
    return new Attributed(firm, personKey);
  }

  /** Gives a firm that was registered just now the payments that came in for it before. */
  public void onRegistered(FirmState firm) {
    List<Remittance> older = waitingFor(firm);
    older.forEach(remittance -> remittance.belongsTo(firm.firmId()));
    outbox.announceAll(
        older.stream().map(remittance -> new RemittanceRecorded(told.of(remittance))).toList());
    if (!older.isEmpty()) {
      LOG.infof("older remittances were attributed: firm=%s count=%d", firm.firmId(), older.size());
    }
  }

  private List<Remittance> waitingFor(FirmState firm) {
    if (firm.ntn() != null) {
      remittances.lockTaxId(firm.ntn().number());
      return remittances.unattributedOf(firm.ntn());
    }
    if (firm.personKey() != null) {
      remittances.lockTaxId(firm.personKey());
      return remittances.unattributedOf(firm.personKey());
    }
    return List.of();
  }
}
