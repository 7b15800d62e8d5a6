package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.certificate.Certificate.Cause;
import pk.itregistry.registry.firm.CertifiedDays;

/**
 * Does to a firm's certificates what becomes of its registration. Whoever asks holds the firm's
 * row, so that no two change its certificates at once.
 */
@ApplicationScoped
class FirmCertificates implements CertifiedDays {
  private static final Logger LOG = Logger.getLogger(FirmCertificates.class);

  private final Certificates certificates;
  private final Database database;

  FirmCertificates(Certificates certificates, Database database) {
    this.certificates = certificates;
    this.database = database;
  }

  @Override
  public Optional<Held> on(FirmId firm, LocalDate day, Instant knownAt) {
    return database.row(
        "SELECT number, valid_until FROM certificate WHERE firm_id = ? AND branch_id IS NULL"
            + " AND recorded_at <= ? AND (superseded_at IS NULL OR ? < superseded_at)"
            + " AND valid_from <= ? AND ? < valid_until ORDER BY recorded_at DESC LIMIT 1",
        row -> new Held(row.getString(1), row.getObject(2, LocalDate.class).minusDays(1)),
        firm.value(),
        knownAt,
        knownAt,
        day,
        day);
  }

  @Override
  public void endFrom(FirmId firm, LocalDate day, End why, Instant now) {
    Cause cause = Cause.valueOf(why.name());
    for (Certificate one : certificates.endingAfter(firm, day)) {
      certificates.goOn(one.endFrom(day, cause, now));
      LOG.infof("a certificate ends early: number=%s from=%s why=%s", one.number(), day, why);
    }
  }

  @Override
  public void goOnFrom(FirmId firm, LocalDate day, Instant now) {
    for (Certificate left : certificates.leftBySuspension(firm)) {
      Certificate before = certificates.findById(Objects.requireNonNull(left.supersedes()));
      LocalDate until = Objects.requireNonNull(before.days().until());
      LocalDate from = before.days().from().isBefore(day) ? day : before.days().from();
      if (from.isBefore(until)) {
        certificates.persistAndFlush(
            Certificate.issue(
                certificates.nextNumber(day.getYear()),
                Holder.of(firm),
                new DayRange(from, until),
                Cause.REINSTATEMENT,
                now));
      }
    }
  }
}
