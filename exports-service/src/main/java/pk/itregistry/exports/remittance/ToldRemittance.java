package pk.itregistry.exports.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.exports.WithholdingState;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.eprc.EPrc;
import pk.itregistry.kernel.identity.ReturnId;

/** A remittance as other services may know it. */
@ApplicationScoped
class ToldRemittance {
  private final AllocatedReturns allocated;

  ToldRemittance(AllocatedReturns allocated) {
    this.allocated = allocated;
  }

  RemittanceState of(Remittance remittance) {
    return of(remittance, allocated.of(remittance.id()));
  }

  static RemittanceState of(Remittance remittance, List<ReturnId> returns) {
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
        remittance.warnings().stream().map(Warning::told).toList(),
        remittance.isDoubtful(),
        returns);
  }
}
