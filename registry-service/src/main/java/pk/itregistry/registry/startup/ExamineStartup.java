package pk.itregistry.registry.startup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.authority.FirmManagers;
import pk.itregistry.registry.firm.CertifiedStartup;
import pk.itregistry.registry.firm.CertifyStartup;
import pk.itregistry.registry.firm.Standing;

/** Finds whether a firm is a start-up in law, by what it states and what the register says. */
@ApplicationScoped
public class ExamineStartup {
  private static final String FIRM = StartupClaim.POINTER + "/firm";

  private final StartupRules rules;
  private final CertifyStartup firms;
  private final FirmManagers managers;
  private final BusinessClock clock;

  ExamineStartup(
      StartupRules rules, CertifyStartup firms, FirmManagers managers, BusinessClock clock) {
    this.rules = rules;
    this.firms = firms;
    this.managers = managers;
    this.clock = clock;
  }

  /** All that keeps it from being certified, the firm first. */
  public List<Fault> faults(@Nullable StartupClaim claim, PersonId applicant) {
    if (claim == null) {
      return List.of();
    }
    LocalDate today = clock.today();
    StartupRule rule = rules.on(today);
    List<Fault> found = new ArrayList<>();
    ofFirm(claim.firm(), applicant, rule, today).ifPresent(found::add);
    found.addAll(rule.faults(claim, today));
    return found;
  }

  /** Whether the firm itself keeps it from that, which is looked at again when it is decided. */
  public static boolean barsCertification(Fault found) {
    return found.pointer().equals(FIRM);
  }

  /**
   * Certifies the firm from today on; refused where the register says by now of it, or of who asked
   * for it, what keeps it from that. What was stated is not asked anew.
   */
  public void certify(FirmId firm, PersonId applicant, Actor by) {
    LocalDate today = clock.today();
    StartupRule rule = rules.on(today);
    firms.perform(
        firm,
        rule.certified(today),
        () -> {
          Faults faults = new Faults();
          ofFirm(firm, applicant, rule, today)
              .ifPresent(found -> faults.add(found.pointer(), found.code(), found.detail()));
          faults.refuseRuleBroken();
        },
        by);
  }

  private Optional<Fault> ofFirm(
      @Nullable FirmId firm, PersonId applicant, StartupRule rule, LocalDate today) {
    if (firm == null) {
      return Optional.empty();
    }
    Optional<CertifyStartup.Candidate> candidate = firms.candidate(firm, today);
    if (candidate.isEmpty() || !managers.manages(applicant, firm)) {
      return Optional.of(
          new Fault(
              FIRM, "rule-own-firm", "must be a firm of the register that its applicant manages"));
    }
    CertifyStartup.Candidate it = candidate.get();
    if (!rule.kinds().contains(it.kind())) {
      return Optional.of(
          new Fault(
              FIRM,
              "rule-resident",
              "is a %s, which is no resident individual, association or company (%s)"
                  .formatted(it.kind(), rule.definition())));
    }
    if (it.standing() != Standing.ACTIVE) {
      return Optional.of(
          new Fault(
              FIRM,
              "rule-registered",
              "is %s; only who is registered and certified today is certified as a start-up (%s)"
                  .formatted(it.standing(), rule.definition())));
    }
    CertifiedStartup before = it.certified();
    return before == null
        ? Optional.empty()
        : Optional.of(
            new Fault(
                FIRM,
                "rule-startup-once",
                "is certified as a start-up already, since %s".formatted(before.certifiedOn())));
  }
}
