package pk.itregistry.kernel.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/**
 * The span that one export return covers: a calendar month (2026-07) or, for kinds that file
 * quarterly, a calendar quarter (2026-Q3).
 */
@Form(pattern = "^(19|20|21)[0-9]{2}-([0-9]{2}|Q[1-4])$", longest = 7, example = "2026-11")
public record TaxPeriod(YearMonth first, int months) implements Comparable<TaxPeriod> {
  private static final Pattern FORM = Pattern.compile("((?:19|20|21)\\d\\d)-(\\d\\d|Q[1-4])");

  public TaxPeriod {
    if (months != 1 && !(months == 3 && first.getMonthValue() % 3 == 1)) {
      throw new IllegalArgumentException("a period is a month or a calendar quarter");
    }
  }

  @JsonCreator
  public static TaxPeriod of(String sent) {
    Matcher form = FORM.matcher(sent);
    if (form.matches()) {
      int year = Integer.parseInt(form.group(1));
      String part = form.group(2);
      if (part.startsWith("Q")) {
        int quarter = part.charAt(1) - '0';
        return new TaxPeriod(YearMonth.of(year, 3 * quarter - 2), 3);
      }
      int month = Integer.parseInt(part);
      if (month >= 1 && month <= 12) {
        return month(YearMonth.of(year, month));
      }
    }
    throw new Refused(
        new MalformedValue(
            "malformed-period", "must be a month such as 2026-07 or a quarter such as 2026-Q3"));
  }

  public static TaxPeriod month(YearMonth month) {
    return new TaxPeriod(month, 1);
  }

  /** The month that a day falls in. */
  public static TaxPeriod monthOf(LocalDate day) {
    return month(YearMonth.from(day));
  }

  public LocalDate start() {
    return first.atDay(1);
  }

  /** The first day after the period. */
  public LocalDate end() {
    return first.plusMonths(months).atDay(1);
  }

  public LocalDate lastDay() {
    return end().minusDays(1);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start()) && day.isBefore(end());
  }

  public TaxPeriod next() {
    return new TaxPeriod(first.plusMonths(months), months);
  }

  public boolean isQuarter() {
    return months == 3;
  }

  @Override
  public int compareTo(TaxPeriod other) {
    int byStart = first.compareTo(other.first);
    return byStart != 0 ? byStart : Integer.compare(months, other.months);
  }

  @JsonValue
  @Override
  public String toString() {
    return isQuarter()
        ? first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3
        : first.toString();
  }
}
