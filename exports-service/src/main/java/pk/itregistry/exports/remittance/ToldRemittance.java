package pk.itregistry.exports.remittance;

import java.time.Instant;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.contracts.exports.WithholdingState;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.eprc.EPrc;
import pk.itregistry.kernel.time.LegalTime;

/** A remittance as other services may know it. */
final class ToldRemittance {
  private ToldRemittance() {}

  static RemittanceState of(Remittance remittance) {
    Proceeds proceeds = remittance.proceeds();
    EPrc.Withholding withheld = proceeds.withheld();
    return new RemittanceState(
        remittance.id(),
        remittance.version(),
        remittance.firm(),
        remittance.bank(),
        remittance.txnRef(),
        proceeds.prcNumber(),
        proceeds.realisedOn(),
        proceeds.purposeCode(),
        remittance.currency().getCurrencyCode(),
        proceeds.total().amount(),
        proceeds.retained().amount(),
        proceeds.converted().amount(),
        proceeds.rate(),
        proceeds.amountPkr(),
        proceeds.grossPkr(),
        withheld == null
            ? null
            : new WithholdingState(
                withheld.section().number(),
                withheld.rate(),
                withheld.amountPkr(),
                withheld.cprNumber().value(),
                withheld.paidOn(),
                remittance.deposit() == DepositState.CONFIRMED),
        remittance.allocated().amount(),
        remittance.state().name(),
        remittance.reversed().isZero() ? null : remittance.reversed().amount(),
        remittance.warnings().stream().map(ToldRemittance::told).toList(),
        remittance.isDoubtful());
  }

  private static StatedWarning told(Warning warning) {
    Instant confirmedAt = warning.confirmedAt();
    return new StatedWarning(
        warning.pointer(),
        warning.code().name(),
        confirmedAt == null
            ? warning.detail()
            : "%s Confirmed by the bank on %s."
                .formatted(warning.detail(), LegalTime.dayOf(confirmedAt)));
  }
}
