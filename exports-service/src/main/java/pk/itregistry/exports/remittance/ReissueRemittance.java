package pk.itregistry.exports.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceReissued;
import pk.itregistry.exports.ExportsProblem.PrcNumberConflict;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.deposit.DepositQuestions;
import pk.itregistry.exports.eprc.EPrc;
import pk.itregistry.exports.eprc.EPrcRules;
import pk.itregistry.exports.remittance.RecordingView.Result;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.time.BusinessClock;

/** Certifies the same payment anew under another number; what is not sent stays as it was. */
@ApplicationScoped
class ReissueRemittance {
  private static final Logger LOG = Logger.getLogger(ReissueRemittance.class);

  private final Remittances remittances;
  private final Certificates certificates;
  private final EPrcRules rules;
  private final LikelyDuplicates duplicates;
  private final DuplicatesAgain duplicatesAgain;
  private final Attribution attribution;
  private final AllocationsToFit allocations;
  private final DepositQuestions deposits;
  private final ToldRemittance told;
  private final Outbox outbox;
  private final BusinessClock clock;
  private final Call call;

  ReissueRemittance(
      Remittances remittances,
      Certificates certificates,
      EPrcRules rules,
      LikelyDuplicates duplicates,
      DuplicatesAgain duplicatesAgain,
      Attribution attribution,
      AllocationsToFit allocations,
      DepositQuestions deposits,
      ToldRemittance told,
      Outbox outbox,
      BusinessClock clock,
      Call call) {
    this.remittances = remittances;
    this.certificates = certificates;
    this.rules = rules;
    this.duplicates = duplicates;
    this.duplicatesAgain = duplicatesAgain;
    this.attribution = attribution;
    this.allocations = allocations;
    this.deposits = deposits;
    this.told = told;
    this.outbox = outbox;
    this.clock = clock;
    this.call = call;
  }

  RecordingView perform(RemittanceId id, Body<EPrc> body) {
    Remittance remittance = remittances.locked(id);
    call.expectVersion(remittance.version());
    EPrc certified = body.over(certificates.newest(id));
    RemittanceLife.LIFE.next(remittance.state(), RemittanceLife.Act.REISSUE);
    List<Warning> warnings = check(remittance, certified);
    warnings.addAll(duplicates.of(remittance.bank(), Proceeds.of(certified), id));
    Attributed attributed = attribution.again(remittance, certified.beneficiary(), warnings);
    makeFit(remittance, certified, attributed.firm());
    Proceeds before = remittance.proceeds();
    remittance.reissue(certified, warnings, attributed);
    certificates.add(id, remittance.bank(), certified, clock.instant());
    if (remittance.deposit() != DepositState.CONFIRMED) {
      deposits.forget(id);
      remittance.depositQuestion().ifPresent(deposits::ask);
    }
    outbox.announce(new RemittanceReissued(told.of(remittance)));
    outbox.announceAll(duplicatesAgain.lookAt(remittance, before));
    LOG.infof("a remittance was reissued: remittance=%s bank=%s", id, remittance.bank());
    return RecordingView.of(Result.REISSUED, remittance);
  }

  private List<Warning> check(Remittance remittance, EPrc certified) {
    if (certificates.isUsed(remittance.bank(), certified.prcNumber())) {
      throw new Refused(new PrcNumberConflict(certified.prcNumber()));
    }
    Faults faults = new Faults();
    if (!remittance.isKnownBy(certified.txnRef())) {
      faults.add("/txnRef", "rule-other-payment", "this payment is " + remittance.txnRef());
    }
    Money reversed = remittance.reversed();
    if (reversed.isPositive()
        && (!certified.currency().equals(reversed.currency())
            || certified.totalFcy().compareTo(reversed.amount()) <= 0)) {
      faults.add(
          "/totalFcy", "rule-less-than-reversed", "%s of it was reversed".formatted(reversed));
    }
    faults.refuseRuleBroken();
    return new ArrayList<>(rules.check(certified, remittance.bank(), clock.today()));
  }

  // Allocations live in the old currency and belong to the old firm; nothing of them survives a
  // change of either.
  private void makeFit(Remittance remittance, EPrc certified, Optional<FirmId> firm) {
    boolean same =
        certified.currency().equals(remittance.currency())
            && Objects.equals(firm.orElse(null), remittance.firm());
    Money rest =
        same
            ? new Money(certified.totalFcy(), certified.currency()).minus(remittance.reversed())
            : Money.zero(remittance.currency());
    Money released =
        allocations.fit(remittance.id(), remittance.allocated(), rest, "REMITTANCE_REISSUED");
    if (released.isPositive()) {
      remittance.release(released);
    }
  }
}
