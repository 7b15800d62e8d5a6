package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.certificate.Certificate.Cause;

/**
 * The certificates of branches: a letter while the place waits for its inspection, and then full
 * ones on the days on which the firm is certified. Whoever asks holds the firm's row.
 */
@ApplicationScoped
public class BranchCertificates {
  private static final Logger LOG = Logger.getLogger(BranchCertificates.class);

  private final Certificates certificates;
  private final ProvisionalRules rules;
  private final BusinessClock clock;

  BranchCertificates(Certificates certificates, ProvisionalRules rules, BusinessClock clock) {
    this.certificates = certificates;
    this.rules = rules;
    this.clock = clock;
  }

  /** For a branch that is opened today. */
  public void issueLetter(CertifiedBranch branch) {
    LocalDate today = clock.today();
    letter(branch, new DayRange(today, today.plusDays(rules.on(today).days())), today);
  }

  private void letter(CertifiedBranch branch, DayRange days, LocalDate openedOn) {
    issue(
        Certificate.provisional(
            certificates.nextNumber(clock.today().getYear()),
            Holder.of(branch),
            days,
            rules.on(openedOn).certifies(),
            clock.instant()));
  }

  /**
   * Has the letter end between these days; on the last of them where it does not. One that a
   * suspension of the firm has ended is followed by another, from the day on on which the firm is
   * certified again.
   */
  public void keepLetter(
      CertifiedBranch branch, LocalDate openedOn, LocalDate earliest, LocalDate latest) {
    Certificate letter = certificates.provisional(branch.branch()).orElseThrow();
    if (letter.cause() == Cause.SUSPENSION) {
      if (!certificates.ownEndingAfter(branch.firm(), clock.today()).isEmpty()) {
        letter(branch, new DayRange(clock.today(), latest.plusDays(1)), openedOn);
      }
    } else if (!new DayRange(earliest, latest.plusDays(1)).contains(lastDay(letter))) {
      DayRange days = new DayRange(letter.days().from(), latest.plusDays(1));
      certificates.goOn(letter.correct(days, Cause.PROVISIONAL, clock.instant()));
    }
  }

  private static LocalDate lastDay(Certificate letter) {
    return Objects.requireNonNull(letter.days().lastDay());
  }

  /** The place was found in order: the letter ends today, and what follows is as the firm's. */
  public void confirm(CertifiedBranch branch) {
    endToday(branch.branch(), Cause.INSPECTION);
    follow(branch);
  }

  /**
   * Certifies the branch on each day from today on on which its firm is, where nothing does yet.
   */
  public void follow(CertifiedBranch branch) {
    LocalDate today = clock.today();
    List<DayRange> held =
        certificates.endingAfter(branch.branch(), today).stream().map(Certificate::days).toList();
    for (Certificate own : certificates.ownEndingAfter(branch.firm(), today)) {
      LocalDate from = own.days().from().isBefore(today) ? today : own.days().from();
      DayRange days = new DayRange(from, own.days().until());
      if (held.stream().noneMatch(one -> overlap(one, days))) {
        issue(
            Certificate.issue(
                certificates.nextNumber(today.getYear()),
                Holder.of(branch),
                days,
                Cause.INSPECTION,
                clock.instant()));
      }
    }
  }

  /**
   * The firm's days were put right: its branches go on no day from today on on which it is not
   * certified. Those on which it is now and they were not, they get as after a renewal.
   */
  void shorten(FirmId firm) {
    LocalDate today = clock.today();
    List<Certificate> own = certificates.ownEndingAfter(firm, today);
    for (Certificate one : certificates.endingAfter(firm, today)) {
      if (one.isOfBranch() && !one.isProvisional()) {
        shorten(one, today, own);
      }
    }
  }

  private void shorten(Certificate ofBranch, LocalDate today, List<Certificate> own) {
    DayRange days = ofBranch.days();
    LocalDate first = days.from().isBefore(today) ? today : days.from();
    LocalDate end =
        own.stream()
            .map(Certificate::days)
            .filter(one -> one.contains(first))
            .map(DayRange::until)
            .findFirst()
            .orElse(first);
    if (end.isBefore(Objects.requireNonNull(days.until()))) {
      certificates.goOn(ofBranch.endFrom(end, Cause.CORRECTION, clock.instant()));
    }
  }

  // A certificate's days end.
  private static boolean overlap(DayRange one, DayRange other) {
    return one.from().isBefore(Objects.requireNonNull(other.until()))
        && other.from().isBefore(Objects.requireNonNull(one.until()));
  }

  /** The branch is certified on no day from today on, whatever it was issued. */
  public void end(BranchId branch) {
    endToday(branch, Cause.CLOSING);
  }

  private void endToday(BranchId branch, Cause why) {
    LocalDate today = clock.today();
    Instant now = clock.instant();
    for (Certificate one : certificates.endingAfter(branch, today)) {
      certificates.goOn(one.endFrom(today, why, now));
    }
  }

  private void issue(Certificate certificate) {
    certificates.persistAndFlush(certificate);
    LOG.infof(
        "a branch's certificate was issued: firm=%s number=%s",
        certificate.firm(), certificate.number());
  }
}
