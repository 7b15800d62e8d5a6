package pk.itregistry.registry.certificate;

import static pk.itregistry.registry.certificate.CorrectionLife.LIFE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.CorrectionId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.CertificateProblem.SameRegistrar;
import pk.itregistry.registry.certificate.CorrectionLife.Act;
import pk.itregistry.registry.certificate.CorrectionLife.State;

/**
 * What one registrar wants to put right of the days of a certificate, also of days that are past.
 * Nothing changes by it until another registrar approves.
 */
@Entity
class Correction implements Versioned {
  @Id private UUID id;
  @Version private long version;

  @Column(updatable = false)
  private String number;

  /** The row that it would supersede; when another one holds by then, it is too late. */
  @Column(updatable = false)
  private UUID certificateId;

  @Enumerated(EnumType.STRING)
  private State state = LIFE.first();

  @Column(updatable = false)
  private LocalDate validFrom;

  @Column(updatable = false)
  private LocalDate lastDay;

  @Column(updatable = false)
  private String reason;

  @Column(updatable = false)
  private String citation;

  @Column(updatable = false)
  private String proposedBy;

  @Column(updatable = false)
  private LocalDate proposedOn;

  @Nullable String decidedBy;
  @Nullable LocalDate decidedOn;
  @Nullable String rejection;

  @SuppressWarnings("NullAway.Init") // filled by the database
  protected Correction() {}

  Correction(Certificate wrong, CorrectionRequest wanted, Actor by, LocalDate today) {
    this.id = CorrectionId.fresh().value();
    this.number = wrong.number();
    this.certificateId = wrong.id();
    this.validFrom = wanted.validFrom();
    this.lastDay = wanted.lastDay();
    this.reason = wanted.reason();
    this.citation = wanted.citation();
    this.proposedBy = by.id();
    this.proposedOn = today;
  }

  /** Another registrar finds it right. */
  void approve(Actor by, LocalDate today) {
    decide(Act.APPROVE, by, today);
  }

  /** Another registrar does not. */
  void reject(String why, Actor by, LocalDate today) {
    decide(Act.REJECT, by, today);
    rejection = why;
  }

  /** Who proposed it thinks better of it; also any other registrar may clear it away. */
  void withdraw(Actor by, LocalDate today) {
    state = LIFE.next(state, Act.WITHDRAW);
    decidedBy = by.id();
    decidedOn = today;
  }

  private void decide(Act act, Actor by, LocalDate today) {
    State next = LIFE.next(state, act);
    if (by.id().equals(proposedBy)) {
      throw new Refused(new SameRegistrar());
    }
    state = next;
    decidedBy = by.id();
    decidedOn = today;
  }

  /** The days that it would have the certificate certify. */
  DayRange days() {
    return new DayRange(validFrom, lastDay.plusDays(1));
  }

  CorrectionId id() {
    return new CorrectionId(id);
  }

  CertificateNumber number() {
    return new CertificateNumber(number);
  }

  UUID certificateId() {
    return certificateId;
  }

  State state() {
    return state;
  }

  @Override
  public long version() {
    return version;
  }
}
