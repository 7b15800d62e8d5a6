package pk.itregistry.exports.reference;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.itregistry.kernel.money.Rate;
import pk.itregistry.kernel.problem.Faults;

/** A few rows of the reference data, without a database. */
public final class KnownCatalogues {
  private KnownCatalogues() {}

  /** The banks SCBL and HABB, one category, the codes 9184 and, outside the section, 9471. */
  public static Catalogues fewRows() {
    return new FewRows();
  }

  private static final class FewRows extends Catalogues {
    private static final LocalDate FROM = LocalDate.of(2020, 7, 1);

    @SuppressWarnings("NullAway") // none of its rows comes from there
    FewRows() {
      super(null, null);
    }

    @Override
    public Optional<PurposeCode> purposeCode(String code, LocalDate day) {
      boolean inUse = Set.of("9184", "9471").contains(code) && !day.isBefore(FROM);
      return inUse ? Optional.of(row(code, "9184".equals(code))) : Optional.empty();
    }

    private static PurposeCode row(String code, boolean export) {
      return new PurposeCode(
          code, "Code", "A code", false, "ICT", false, export, export, export, export, FROM, null,
          "primary", "ITRS");
    }

    @Override
    public boolean hasServiceCategory(String code) {
      return "SOFTWARE_DEVELOPMENT".equals(code);
    }

    @Override
    public List<Rate> ratesUnder154A(LocalDate day) {
      return day.isBefore(FROM) ? List.of() : List.of(Rate.of("0.01"), Rate.of("0.0025"));
    }

    @Override
    public void checkInUse(String pointer, Currency currency, LocalDate day, Faults faults) {
      if (currency.getCurrencyCode().equals("HRK")) {
        new CurrencyInUse("HRK", null, LocalDate.of(2023, 1, 14)).check(pointer, day, faults);
      }
    }

    @Override
    public boolean hasBank(String code) {
      return Set.of("SCBL", "HABB").contains(code);
    }
  }
}
