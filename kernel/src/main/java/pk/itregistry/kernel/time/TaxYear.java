package pk.itregistry.kernel.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/**
 * A tax year, from 1 July to 30 June, named by the year in which it ends (Income Tax Ordinance
 * 2001, section 74).
 */
@Form(pattern = "^(19|20|21)[0-9]{2}$", longest = 4, example = "2026")
public record TaxYear(int year) implements Comparable<TaxYear> {
  private static final Pattern FORM = Pattern.compile("(?:19|20|21)\\d\\d");

  @JsonCreator
  public static TaxYear of(String sent) {
    if (!FORM.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue(
              "malformed-tax-year", "must be the year in which it ends, such as 2026"));
    }
    return new TaxYear(Integer.parseInt(sent));
  }

  /** The tax year that a legal day falls in. */
  public static TaxYear of(LocalDate day) {
    boolean firstHalf = day.getMonthValue() >= Month.JULY.getValue();
    return new TaxYear(firstHalf ? day.getYear() + 1 : day.getYear());
  }

  /** The one so many years later. */
  public TaxYear plus(int years) {
    return new TaxYear(year + years);
  }

  public boolean isBefore(TaxYear other) {
    return year < other.year;
  }

  /** Its first day. */
  public LocalDate start() {
    return LocalDate.of(year - 1, Month.JULY, 1);
  }

  /** Its last day. */
  public LocalDate lastDay() {
    return LocalDate.of(year, Month.JUNE, 30);
  }

  @Override
  public int compareTo(TaxYear other) {
    return Integer.compare(year, other.year);
  }

  @JsonValue
  @Override
  public String toString() {
    return Integer.toString(year);
  }
}
