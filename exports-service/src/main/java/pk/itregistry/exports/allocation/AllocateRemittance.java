package pk.itregistry.exports.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import pk.itregistry.exports.CurrencyScale;
import pk.itregistry.exports.line.LineBalances;
import pk.itregistry.exports.line.LineBalances.Balance;
import pk.itregistry.exports.remittance.RemittanceFunds;
import pk.itregistry.exports.remittance.RemittanceFunds.Funds;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.time.BusinessClock;

/** Sets an amount of a remittance against a line. Locks the remittance first, then the line. */
@ApplicationScoped
class AllocateRemittance {
  private static final Logger LOG = Logger.getLogger(AllocateRemittance.class);

  private final RemittanceFunds remittances;
  private final LineBalances lines;
  private final Allocations allocations;
  private final Deductions deductions;
  private final BusinessClock clock;

  AllocateRemittance(
      RemittanceFunds remittances,
      LineBalances lines,
      Allocations allocations,
      Deductions deductions,
      BusinessClock clock) {
    this.remittances = remittances;
    this.lines = lines;
    this.allocations = allocations;
    this.deductions = deductions;
    this.clock = clock;
  }

  AllocationView perform(FirmId firm, AllocationToMake wanted) {
    Faults faults = new Faults();
    Optional<Funds> funds =
        remittances.lock(wanted.remittanceId()).filter(held -> firm.equals(held.firm()));
    Optional<Balance> line =
        lines.lock(wanted.lineId()).filter(held -> firm.equals(held.firm()) && held.live());
    if (funds.isEmpty()) {
      faults.add("/remittanceId", "rule-unknown-remittance", "is no remittance of the firm");
    }
    if (line.isEmpty()) {
      faults.add("/lineId", "rule-unknown-line", "is no live line of the firm");
    }
    faults.refuseRuleBroken();
    check(wanted, funds.orElseThrow(), line.orElseThrow(), faults);
    return make(wanted, line.orElseThrow());
  }

  /** Refuses what either side does not hold, or holds in another currency. */
  static void check(AllocationToMake wanted, Funds funds, Balance line, Faults faults) {
    Currency currency = funds.open().currency();
    if (funds.reversed()) {
      faults.add("/remittanceId", "rule-remittance-reversed", "was taken back by its bank");
    }
    if (!line.open().currency().equals(currency)) {
      faults.add(
          "/lineId",
          "rule-other-currency",
          "the line is in %s, the remittance in %s".formatted(line.open().currency(), currency));
    }
    CurrencyScale.check("/amount", wanted.amount(), currency, faults);
    for (int i = 0; i < wanted.kept().size(); i++) {
      CurrencyScale.check(
          "/deductions/%d/amount".formatted(i), wanted.kept().get(i).amount(), currency, faults);
    }
    faults.refuseRuleBroken();
    Money amount = new Money(wanted.amount(), currency);
    if (amount.exceeds(funds.open())) {
      faults.add(
          "/amount",
          "rule-exceeds-remittance",
          "%s of the remittance is still open".formatted(funds.open()));
    }
    if (amount.plus(sum(wanted.kept(), currency)).exceeds(line.open())) {
      faults.add(
          wanted.kept().isEmpty() ? "/amount" : "/deductions",
          "rule-exceeds-line",
          "amount and deductions exceed the %s that is open on the line".formatted(line.open()));
    }
    faults.refuseRuleBroken();
  }

  private static Money sum(List<Deduction> deductions, Currency currency) {
    return deductions.stream()
        .map(kept -> new Money(kept.amount(), currency))
        .reduce(Money.zero(currency), Money::plus);
  }

  private AllocationView make(AllocationToMake wanted, Balance line) {
    Currency currency = line.open().currency();
    Money amount = new Money(wanted.amount(), currency);
    Money deducted = sum(wanted.kept(), currency);
    Allocation allocation =
        new Allocation(
            line,
            wanted.remittanceId(),
            amount,
            deducted,
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    allocations.persistAndFlush(allocation);
    deductions.add(allocation.id(), wanted.kept());
    lines.settle(line.id(), allocation.settles());
    remittances.allocate(wanted.remittanceId(), amount);
    LOG.infof(
        "a remittance was allocated: remittance=%s line=%s", wanted.remittanceId(), line.id());
    return AllocationView.of(allocation, wanted.kept(), allocation.actsOfFiler());
  }
}
