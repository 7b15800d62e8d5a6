package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.CommonProblem.VersionStale;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.application.PaymentReference;
import pk.itregistry.registry.branch.RenewBranches;
import pk.itregistry.registry.certificate.IssueCertificate;
import pk.itregistry.registry.firm.RenewFirm;
import pk.itregistry.registry.notice.NoticeKind;
import pk.itregistry.registry.notice.WriteToFirm;
import pk.itregistry.registry.outside.FeePayments;

/**
 * Renews what is confirmed, once its fee is paid or where none is due: the new certificate begins
 * the day after the last certified one, or today when that is past.
 */
@ApplicationScoped
class PayRenewal {
  private static final Logger LOG = Logger.getLogger(PayRenewal.class);

  private final AssessRenewal assessRenewal;
  private final FeePayments payments;
  private final RenewFirm firms;
  private final IssueCertificate certificates;
  private final RenewBranches branches;
  private final WriteToFirm letters;

  PayRenewal(
      AssessRenewal assessRenewal,
      FeePayments payments,
      RenewFirm firms,
      IssueCertificate certificates,
      RenewBranches branches,
      WriteToFirm letters) {
    this.assessRenewal = assessRenewal;
    this.payments = payments;
    this.firms = firms;
    this.certificates = certificates;
    this.branches = branches;
    this.letters = letters;
  }

  void perform(Renewal renewal, AskForRenewalFee.Asked asked) {
    renewal.demandPayable();
    @Nullable PaymentReference payment = asked.payment();
    if (payment != null) {
      payments.use(renewal.id().value(), payment.value());
    }
    FirmId firm = renewal.firm();
    firms.perform(firm);
    refuseUnlessAsSeen(renewal, asked.seen());
    Money due = asked.payable();
    LocalDate from = beginsOn(asked.seen().lastDay(), asked.seen().day());
    IssueCertificate.Issued issued = certificates.perform(firm, from);
    branches.perform(firm);
    renewal.renew(due, payment, issued.number(), asked.seen());
    letters.of(NoticeKind.FIRM_RENEWED, firm);
    LOG.infof("a firm was renewed: firm=%s renewal=%s from=%s", firm, renewal.id(), from);
  }

  // While the gateway was asked nobody held the firm: a correction may have moved its last day.
  private void refuseUnlessAsSeen(Renewal renewal, Assessment seen) {
    Assessment now = assessRenewal.of(renewal.id());
    if (!now.certificate().equals(seen.certificate())
        || !now.lastDay().equals(seen.lastDay())
        || !Objects.equals(now.due(), seen.due())) {
      throw new Refused(new VersionStale(renewal.version()));
    }
  }

  /** In time, no day is lost and none is certified twice; late, the days in between stay lost. */
  static LocalDate beginsOn(LocalDate lastDay, LocalDate today) {
    return today.isAfter(lastDay) ? today : lastDay.plusDays(1);
  }
}
