package pk.itregistry.plumbing.law;

import java.time.LocalDate;
import java.util.Locale;
import pk.itregistry.kernel.money.Rate;
import pk.itregistry.kernel.time.DayRange;

/**
 * A rate, the legal days on which it applies, and where it stands.
 *
 * @param confidence how sure we are that the text is law
 */
public record RateRow(
    Condition condition, Rate rate, DayRange inForce, String citation, Confidence confidence) {

  /** Whose proceeds the rate is for. */
  public enum Condition {
    PSEB_CERTIFIED,
    NOT_CERTIFIED
  }

  /** The enacted text was seen; others quote it; or it was only announced. */
  public enum Confidence {
    ENACTED,
    SECONDARY,
    ANNOUNCED;

    static Confidence of(String stored) {
      return valueOf(stored.toUpperCase(Locale.ROOT));
    }
  }

  public boolean announcedOnly() {
    return confidence == Confidence.ANNOUNCED;
  }

  public boolean appliesOn(LocalDate day) {
    return inForce.contains(day);
  }
}
