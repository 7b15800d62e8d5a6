package pk.itregistry.registry.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.CertificateState;
import pk.itregistry.kernel.identity.CertificateId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.time.DayRange;

/**
 * What the register said about one certificate from {@code recordedAt} on, until superseded: that
 * the firm is certified on these days. At most one row of a number is not superseded.
 */
@Entity
class Certificate {
  private static final int YEARS_VALID = 1;

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

  private @Nullable Instant supersededAt;

  @Column(updatable = false)
  private @Nullable UUID supersedes;

  protected Certificate() {}

  private Certificate(
      CertificateNumber number,
      FirmId firm,
      DayRange days,
      Instant recordedAt,
      @Nullable UUID supersedes) {
    this.id = CertificateId.fresh().value();
    this.number = number.value();
    this.firmId = firm.value();
    this.validFrom = days.from();
    this.validUntil = Objects.requireNonNull(days.until(), "a certificate ends");
    this.recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    this.supersedes = supersedes;
  }

  /** A new certificate, valid for a year from its first day. */
  static Certificate issue(CertificateNumber number, FirmId firm, LocalDate from, Instant now) {
    return new Certificate(
        number, firm, new DayRange(from, from.plusYears(YEARS_VALID)), now, null);
  }

  /** The same certificate with other days: this row ends, the answered one goes on. */
  Certificate correct(DayRange days, Instant now) {
    if (supersededAt != null) {
      throw new IllegalStateException(id + " has been superseded before");
    }
    supersededAt = now.truncatedTo(ChronoUnit.MICROS);
    return new Certificate(
        new CertificateNumber(number), new FirmId(firmId), days, supersededAt, id);
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

  /** The certificate as others may know it. */
  CertificateState told() {
    return new CertificateState(
        new CertificateId(id),
        version,
        new FirmId(firmId),
        number,
        validFrom,
        validUntil,
        supersededAt == null ? "VALID" : "SUPERSEDED",
        supersedes == null ? null : new CertificateId(supersedes));
  }
}
