package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.registry.certificate.Certificate.Cause;
import pk.itregistry.registry.firm.RegistrationDays;

/**
 * What keeps a correction from being made, looked at when it is proposed and when it is approved.
 */
@ApplicationScoped
class CorrectionRules {
  private static final List<Cause> MEASURES =
      List.of(Cause.SUSPENSION, Cause.CANCELLATION, Cause.CLOSING);

  private final Certificates certificates;
  private final RegistrationDays registrations;

  CorrectionRules(Certificates certificates, RegistrationDays registrations) {
    this.certificates = certificates;
    this.registrations = registrations;
  }

  /** Refuses days that the certificate cannot have, naming each fault. */
  void demand(Certificate wrong, DayRange days) {
    Faults faults = new Faults();
    LocalDate until = Objects.requireNonNull(days.until());
    if (until.isAfter(days.from().plusYears(Certificate.YEARS_VALID))) {
      faults.add("/lastDay", "rule-one-year", "a certificate is valid for one year at most");
    }
    if (wrong.isProvisional()) {
      faults.add(
          "/lastDay",
          "rule-provisional",
          "a provisional certificate follows the provisional days and the inspection");
    }
    if (wrong.isOfBranch()) {
      faults.add(
          "/validFrom",
          "rule-follows-the-firm",
          "a branch is certified as its firm is; correct the firm's certificate");
    }
    if (MEASURES.contains(wrong.cause())) {
      faults.add(
          "/validFrom",
          "rule-ended-by-measure",
          "a measure ended its days; reinstate the firm and correct what is issued then");
    }
    registrations
        .firstBarred(wrong.firm(), days)
        .ifPresent(barred ->
            faults.add(
                barred.day().equals(days.from()) ? "/validFrom" : "/lastDay",
                "rule-registration-not-active",
                "the registration is %s on %s".formatted(barred.state(), barred.day())));
    certificates.overlapping(wrong, days).stream()
        .findFirst()
        .ifPresent(other ->
            faults.add(
                "/validFrom",
                "rule-certified-already",
                "%s certifies from %s to %s already"
                    .formatted(other.number(), other.days().from(), other.days().lastDay())));
    faults.refuseRuleBroken();
  }
}
