package pk.itregistry.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** The country's legal calendar: days begin and end in Asia/Karachi. */
public final class LegalTime {
  public static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

  private LegalTime() {}

  /** The legal day that an instant falls on. */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The first instant of a legal day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** Reads an ISO 8601 calendar day such as 2026-11-23, between 1990 and 2199. */
  public static LocalDate day(String sent) {
    try {
      LocalDate day = LocalDate.parse(sent);
      if (day.getYear() >= 1990 && day.getYear() < 2200) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // answered below, with the same words
    }
    throw new Refused(
        new MalformedValue("malformed-date", "must be a calendar day such as 2026-11-23"));
  }
}
