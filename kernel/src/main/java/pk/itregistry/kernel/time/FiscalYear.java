package pk.itregistry.kernel.time;

import java.time.LocalDate;

/** The fiscal (and tax) year: FY27 runs from 2026-07-01 to 2027-06-30. */
public record FiscalYear(int endsIn) {
  public static FiscalYear containing(LocalDate day) {
    return new FiscalYear(day.getMonthValue() >= 7 ? day.getYear() + 1 : day.getYear());
  }

  public LocalDate start() {
    return LocalDate.of(endsIn - 1, 7, 1);
  }

  /** The first day after the year. */
  public LocalDate end() {
    return LocalDate.of(endsIn, 7, 1);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start()) && day.isBefore(end());
  }

  @Override
  public String toString() {
    return "FY%02d".formatted(endsIn % 100);
  }
}
