package pk.itregistry.registry.firm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pk.itregistry.kernel.identity.FirmId;

/**
 * What a registration asks of its certificates: which one is in force, and what becomes of them
 * when the registration is suspended, goes on or ends. The certificates know the firm, so the firm
 * knows of them only this.
 */
public interface CertifiedDays {
  /** As late as anything can be known: what the register says now. */
  Instant NOW_KNOWN = Instant.parse("9999-01-01T00:00:00Z");

  /**
   * A certificate in force.
   *
   * @param lastDay the last day on which it certifies
   */
  record Held(String number, LocalDate lastDay) {}

  /** The certificate of a firm in force on a legal day, as the register knew at an instant. */
  Optional<Held> on(FirmId firm, LocalDate day, Instant knownAt);

  /** Why certified days end before their time. */
  enum End {
    SUSPENSION,
    CANCELLATION,
    CLOSING
  }

  /** From this day on the firm is not certified, whatever it was issued. */
  void endFrom(FirmId firm, LocalDate day, End why, Instant now);

  /** What the last suspension took and is not over yet is certified again from this day on. */
  void goOnFrom(FirmId firm, LocalDate day, Instant now);
}
