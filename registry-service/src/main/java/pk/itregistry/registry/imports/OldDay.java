package pk.itregistry.registry.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/**
 * A day as spreadsheets write it: 2021-03-15, 15/03/2021 with the day first as it is written in
 * Pakistan, 15-Mar-21, or the days since 1900 that Excel counts.
 */
final class OldDay {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?");
  private static final Pattern BY_NAME =
      Pattern.compile("(\\d{1,2})[-/. ]([A-Za-z]{3})[a-z]*[-/., ]+(\\d{4}|\\d{2})");
  private static final Pattern COUNTED = Pattern.compile("([2-7]\\d{4})(?:\\.0+)?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  // Excel takes 1900 for a leap year: after its 28 February the count begins a day earlier.
  private static final LocalDate EXCEL_BEGINS = LocalDate.of(1899, 12, 30);
  // No register is older, and none certifies so far ahead: '98 was the last century.
  private static final int OLDEST_OF_TWO_DIGITS = 90;

  private OldDay() {}

  static LocalDate of(String sent) {
    try {
      Matcher counted = COUNTED.matcher(sent);
      if (counted.matches()) {
        return EXCEL_BEGINS.plusDays(Long.parseLong(counted.group(1)));
      }
      Matcher iso = ISO.matcher(sent);
      if (iso.matches()) {
        return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
      }
      Matcher dayFirst = DAY_FIRST.matcher(sent);
      if (dayFirst.matches()) {
        return LocalDate.of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
      }
      Matcher named = BY_NAME.matcher(sent);
      if (named.matches()) {
        int year = number(named, 3);
        int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) + 1;
        return LocalDate.of(year < 100 ? ofTwoDigits(year) : year, month, number(named, 1));
      }
    } catch (DateTimeException e) {
      // such as a 31st of June, or a month before the day
    }
    throw new Refused(
        new MalformedValue(
            "malformed-day", "must be a day such as 2021-03-15, or 15/03/2021 with the day first"));
  }

  private static int ofTwoDigits(int year) {
    return year < OLDEST_OF_TWO_DIGITS ? 2000 + year : 1900 + year;
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
