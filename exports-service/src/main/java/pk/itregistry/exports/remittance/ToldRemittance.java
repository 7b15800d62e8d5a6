package pk.itregistry.exports.remittance;

import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.contracts.exports.WithholdingState;
import pk.itregistry.exports.eprc.EPrc;

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
                withheld.section(),
                withheld.rate(),
                withheld.amountPkr(),
                withheld.cprNumber().value(),
                withheld.paidOn(),
                remittance.deposit() == DepositState.CONFIRMED),
        remittance.allocated().amount(),
        remittance.state().name(),
        remittance.reversed().isZero() ? null : remittance.reversed().amount(),
        remittance.warnings().stream()
            .map(one -> new StatedWarning(one.pointer(), one.code().name(), one.detail()))
            .toList(),
        remittance.isDoubtful());
  }
}
