package pk.itregistry.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** The instant whose knowledge of the register is asked for. */
@Form(format = "date-time", longest = 40, example = "2026-11-23T10:15:30Z")
public record KnownAt(Instant instant) {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2199;

  /** Reads an instant of RFC 3339 between 1990 and 2199. */
  public static KnownAt of(String sent) {
    try {
      // A plus sign that was not escaped arrives as a blank.
      OffsetDateTime at = OffsetDateTime.parse(sent.replace(' ', '+'));
      if (at.getYear() >= FIRST_YEAR && at.getYear() <= LAST_YEAR) {
        return new KnownAt(at.toInstant());
      }
    } catch (DateTimeParseException e) {
      // answered below, with the same words
    }
    throw new Refused(
        new MalformedValue(
            "malformed-instant",
            "must be an instant of RFC 3339, with its offset, such as 2026-11-23T10:15:30Z or"
                + " 2026-11-23T15:15:30+05:00"));
  }

  /** The instant that was asked for, or now; refuses one to come, of which nobody knows. */
  public static Instant notAfter(Instant now, @Nullable KnownAt asked) {
    Instant known = asked == null ? now : asked.instant();
    Faults faults = new Faults();
    if (known.isAfter(now)) {
      faults.add("knownAt", "rule-not-the-future", "nobody knows yet what will be known then");
    }
    faults.refuseRuleBroken();
    return known;
  }
}
