package pk.itregistry.exports.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceRecorded;
import pk.itregistry.exports.ExportsProblem.PrcNumberConflict;
import pk.itregistry.exports.ExportsProblem.RemittanceConflict;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.deposit.DepositQuestions;
import pk.itregistry.exports.eprc.EPrc;
import pk.itregistry.exports.eprc.EPrcRules;
import pk.itregistry.exports.remittance.RecordingView.Result;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.time.BusinessClock;

/** Records a payment that a bank certified; the same certificate again changes nothing. */
@ApplicationScoped
class RecordRemittance {
  private static final Logger LOG = Logger.getLogger(RecordRemittance.class);

  private final Remittances remittances;
  private final Certificates certificates;
  private final EPrcRules rules;
  private final LikelyDuplicates duplicates;
  private final Attribution attribution;
  private final DepositQuestions deposits;
  private final ToldRemittance told;
  private final Outbox outbox;
  private final BusinessClock clock;

  RecordRemittance(
      Remittances remittances,
      Certificates certificates,
      EPrcRules rules,
      LikelyDuplicates duplicates,
      Attribution attribution,
      DepositQuestions deposits,
      ToldRemittance told,
      Outbox outbox,
      BusinessClock clock) {
    this.remittances = remittances;
    this.certificates = certificates;
    this.rules = rules;
    this.duplicates = duplicates;
    this.attribution = attribution;
    this.deposits = deposits;
    this.told = told;
    this.outbox = outbox;
    this.clock = clock;
  }

  RecordingView perform(String bank, EPrc sent) {
    remittances.lockPayment(bank, sent.txnRef());
    Optional<Remittance> known = remittances.ofPayment(bank, sent.txnRef());
    if (known.isPresent()) {
      refuseOtherwise(known.get(), sent);
      return RecordingView.of(Result.ALREADY_RECORDED, known.get());
    }
    List<Warning> warnings = new ArrayList<>(rules.check(sent, bank, clock.today()));
    if (certificates.isUsed(bank, sent.prcNumber())) {
      throw new Refused(new PrcNumberConflict(sent.prcNumber()));
    }
    warnings.addAll(duplicates.of(bank, Proceeds.of(sent), null));
    Attributed attributed = attribution.of(sent.beneficiary(), warnings);
    Remittance remittance = new Remittance(bank, sent, warnings, attributed, clock.instant());
    remittances.persistAndFlush(remittance);
    certificates.add(remittance.id(), bank, sent, clock.instant());
    remittance.depositQuestion().ifPresent(deposits::ask);
    outbox.announce(new RemittanceRecorded(told.of(remittance)));
    LOG.infof("a remittance was recorded: remittance=%s bank=%s", remittance.id(), bank);
    return RecordingView.of(Result.RECORDED, remittance);
  }

  private void refuseOtherwise(Remittance known, EPrc sent) {
    Map<String, String> before =
        certificates
            .certified(known.id(), sent.prcNumber())
            .orElseGet(() -> certificates.newest(known.id()));
    List<Fault> differing =
        sent.differingFrom(before).stream()
            .map(at -> new Fault(at, "differs", "differs from what was certified before"))
            .toList();
    if (!differing.isEmpty()) {
      throw new Refused(new RemittanceConflict(sent.txnRef(), differing));
    }
  }
}
