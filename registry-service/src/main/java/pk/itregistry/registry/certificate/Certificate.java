package pk.itregistry.registry.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.CertificateState;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateCorrected;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateIssued;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateSuperseded;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.CertificateId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.event.TellOnWrite;
import pk.itregistry.plumbing.event.Told;
import pk.itregistry.plumbing.event.Untold;

/**
 * What the register said about one certificate from {@code recordedAt} on, until superseded: that
 * the firm, or one of its branches, is certified on these days. At most one row of a number is not
 * superseded, and on each day a firm, and each of its branches, holds at most one that is not.
 */
@Entity
@EntityListeners(TellOnWrite.class)
class Certificate implements Told {
  static final int YEARS_VALID = 1;

  /** By what a row came to be. */
  enum Cause {
    REGISTRATION,
    TAKE_OVER,
    PROVISIONAL,
    INSPECTION,
    RENEWAL,
    REINSTATEMENT,
    CORRECTION,
    SUSPENSION,
    CANCELLATION,
    CLOSING
  }

  @Id private UUID id;
  @Version private long version;

  @Column(updatable = false)
  private String number;

  @Column(updatable = false)
  private UUID firmId;

  @Column(updatable = false)
  private LocalDate validFrom;

  @Column(updatable = false)
  private LocalDate validUntil;

  @Column(updatable = false)
  private Instant recordedAt;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Cause cause;

  @Column(updatable = false)
  private boolean provisional;

  @Column(updatable = false)
  private boolean certifies = true;

  // None of a firm's own.
  @Column(updatable = false)
  private @Nullable UUID branchId;

  @Embedded private @Nullable PlaceColumns place;

  private @Nullable Instant supersededAt;

  @Column(updatable = false)
  private @Nullable UUID supersedes;

  private final transient Untold untold = new Untold();

  protected Certificate() {}

  private Certificate(
      CertificateNumber number,
      Holder holder,
      DayRange days,
      Instant recordedAt,
      Cause cause,
      @Nullable UUID supersedes) {
    this.id = CertificateId.fresh().value();
    this.number = number.value();
    this.firmId = holder.firm().value();
    this.branchId = holder.branch() == null ? null : holder.branch().value();
    this.place = PlaceColumns.of(holder.place());
    this.validFrom = days.from();
    this.validUntil = Objects.requireNonNull(days.until(), "a certificate ends");
    this.recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    this.cause = cause;
    this.supersedes = supersedes;
    tell(supersedes == null ? CertificateIssued.class : CertificateCorrected.class);
  }

  // Others keep copies of how firms are certified; a branch's tells nothing of that.
  private void tell(Class<? extends Record> event) {
    if (branchId == null) {
      untold.happened(event);
    }
  }

  /** A new certificate, valid for a year from its first day. */
  static Certificate issue(
      CertificateNumber number, FirmId firm, LocalDate from, Cause cause, Instant now) {
    DayRange year = new DayRange(from, from.plusYears(YEARS_VALID));
    return issue(number, Holder.of(firm), year, cause, now);
  }

  /** A new certificate for these days. */
  static Certificate issue(
      CertificateNumber number, Holder holder, DayRange days, Cause cause, Instant now) {
    return new Certificate(number, holder, days, now, cause, null);
  }

  /**
   * A provisional one.
   *
   * @param certifies whether it certifies for others as any does
   */
  static Certificate provisional(
      CertificateNumber number, Holder holder, DayRange days, boolean certifies, Instant now) {
    Certificate letter = issue(number, holder, days, Cause.PROVISIONAL, now);
    letter.provisional = true;
    letter.certifies = certifies;
    return letter;
  }

  /** Whether it only holds until the place has been inspected. */
  boolean isProvisional() {
    return provisional;
  }

  /** The same certificate with other days: this row ends, the answered one goes on. */
  Certificate correct(DayRange days, Cause why, Instant now) {
    if (supersededAt != null) {
      throw new IllegalStateException(id + " has been superseded before");
    }
    supersededAt = now.truncatedTo(ChronoUnit.MICROS);
    tell(CertificateSuperseded.class);
    Certificate next =
        new Certificate(new CertificateNumber(number), holder(), days, supersededAt, why, id);
    next.provisional = provisional;
    next.certifies = certifies;
    return next;
  }

  /**
   * It certifies on no day from this one on: its days end there, and one that has not begun by then
   * has none at all.
   */
  Certificate endFrom(LocalDate day, Cause why, Instant now) {
    LocalDate until = validFrom.isBefore(day) ? day : validFrom;
    return correct(new DayRange(validFrom, until), why, now);
  }

  UUID id() {
    return id;
  }

  String number() {
    return number;
  }

  DayRange days() {
    return new DayRange(validFrom, validUntil);
  }

  FirmId firm() {
    return new FirmId(firmId);
  }

  private Holder holder() {
    return new Holder(
        firm(),
        branchId == null ? null : new BranchId(branchId),
        place == null ? null : place.certified());
  }

  /** Whether it is a branch's alone, and not the firm's own. */
  boolean isOfBranch() {
    return branchId != null;
  }

  Cause cause() {
    return cause;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  @Nullable UUID supersedes() {
    return supersedes;
  }

  @Override
  public Untold untold() {
    return untold;
  }

  private String state() {
    if (supersededAt != null) {
      return "SUPERSEDED";
    }
    if (!validFrom.isBefore(validUntil)) {
      return "REVOKED";
    }
    return certifies ? "VALID" : "PROVISIONAL";
  }

  /** The certificate as others may know it. */
  @Override
  public CertificateState told() {
    return new CertificateState(
        new CertificateId(id),
        version,
        new FirmId(firmId),
        number,
        validFrom,
        validUntil,
        state(),
        supersedes == null ? null : new CertificateId(supersedes));
  }
}
