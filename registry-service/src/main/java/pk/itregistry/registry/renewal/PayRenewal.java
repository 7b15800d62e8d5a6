package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.ApplicationProblem.FeeReferenceUsed;
import pk.itregistry.registry.application.PaymentReference;
import pk.itregistry.registry.certificate.IssueCertificate;
import pk.itregistry.registry.certificate.LastCertificate;
import pk.itregistry.registry.firm.RenewFirm;

/**
 * Renews what is confirmed, once its fee is paid or where none is due: the new certificate begins
 * the day after the last certified one, or today when that is past.
 */
@ApplicationScoped
class PayRenewal {
  private static final Logger LOG = Logger.getLogger(PayRenewal.class);

  private final RenewalDirectory directory;
  private final RenewFirm firms;
  private final LastCertificate last;
  private final IssueCertificate certificates;

  PayRenewal(
      RenewalDirectory directory,
      RenewFirm firms,
      LastCertificate last,
      IssueCertificate certificates) {
    this.directory = directory;
    this.firms = firms;
    this.last = last;
    this.certificates = certificates;
  }

  void perform(Renewal renewal, AskForRenewalFee.Asked asked) {
    renewal.demandPayable();
    @Nullable PaymentReference payment = asked.payment();
    if (payment != null && directory.hasPaid(payment.canonical())) {
      throw new Refused(new FeeReferenceUsed());
    }
    FirmId firm = renewal.firm();
    firms.perform(firm);
    asked
        .refusal()
        .ifPresent(refused -> {
          throw refused;
        });
    LocalDate from =
        beginsOn(last.of(firm).map(LastCertificate.Last::lastDay).orElse(asked.day()), asked.day());
    IssueCertificate.Issued issued = certificates.perform(firm, from);
    renewal.renew(asked.due(), payment, issued.number(), asked.day());
    LOG.infof("a firm was renewed: firm=%s renewal=%s from=%s", firm, renewal.id(), from);
  }

  /** In time, no day is lost and none is certified twice; late, the days in between stay lost. */
  static LocalDate beginsOn(LocalDate lastDay, LocalDate today) {
    return today.isAfter(lastDay) ? today : lastDay.plusDays(1);
  }
}
