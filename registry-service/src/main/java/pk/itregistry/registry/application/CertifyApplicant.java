package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.startup.ExamineStartup;
import pk.itregistry.registry.startup.StartupClaim;

/** Certifies the firm that asked for it as a start-up, and ends the application, in one. */
@ApplicationScoped
class CertifyApplicant {
  private final ExamineStartup startups;
  private final FeeStep feeStep;
  private final BusinessClock clock;

  CertifyApplicant(ExamineStartup startups, FeeStep feeStep, BusinessClock clock) {
    this.startups = startups;
    this.feeStep = feeStep;
    this.clock = clock;
  }

  /** Refused before the fee, where the schedule names one. */
  void perform(Application application, PersonId registrar) {
    feeStep.refuse(application, ApplicationAct.CERTIFY, clock.today());
    application.certify(registrar, clock.today());
    StartupClaim claim = Objects.requireNonNull(application.particulars().startup());
    FirmId firm = Objects.requireNonNull(claim.firm(), "nothing is handed in without it");
    startups.certify(
        firm, application.applicant(), new Actor("person:" + registrar, Set.of("registrar")));
  }
}
