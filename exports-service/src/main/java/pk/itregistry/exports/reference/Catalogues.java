package pk.itregistry.exports.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.money.Rate;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.law.LawTables;
import pk.itregistry.plumbing.law.RateRow;

/** The reference data in force on a day, kept in memory: it only changes with a new version. */
@ApplicationScoped
public class Catalogues {
  private final ReferenceTables tables;
  private final LawTables law;
  private volatile @Nullable Loaded loaded;

  private record Loaded(
      List<PurposeCode> purposeCodes,
      List<ServiceCategory> serviceCategories,
      Set<String> bankCodes,
      Map<String, CurrencyInUse> currencies) {}

  Catalogues(ReferenceTables tables, LawTables law) {
    this.tables = tables;
    this.law = law;
  }

  /** The code's meaning on a legal day; empty when it was not in use. */
  public Optional<PurposeCode> purposeCode(String code, LocalDate day) {
    return loaded().purposeCodes().stream()
        .filter(known -> known.code().equals(code) && known.validOn(day))
        .findFirst()
        .map(known -> covered(known, day));
  }

  List<PurposeCode> purposeCodes(LocalDate day) {
    return loaded().purposeCodes().stream()
        .filter(code -> code.validOn(day))
        .map(code -> covered(code, day))
        .toList();
  }

  private PurposeCode covered(PurposeCode code, LocalDate day) {
    return code.covered(law.section154A().covers(code.code(), day));
  }

  /** Whether the catalogue has the service category. */
  public boolean hasServiceCategory(String code) {
    return serviceCategories().stream().anyMatch(category -> category.code().equals(code));
  }

  List<ServiceCategory> serviceCategories() {
    return loaded().serviceCategories();
  }

  List<WithholdingRate> withholdingRates(LocalDate day) {
    return law.section154A().rates().stream()
        .filter(row -> row.appliesOn(day))
        .sorted(Comparator.comparing(RateRow::condition))
        .map(WithholdingRate::of)
        .toList();
  }

  /** The rates that anybody has under section 154A on a legal day, those only announced too. */
  public List<Rate> ratesUnder154A(LocalDate day) {
    return law.section154A().rates().stream()
        .filter(row -> row.appliesOn(day))
        .map(RateRow::rate)
        .toList();
  }

  /** Adds the broken rule when the currency was no money on that day. */
  public void checkInUse(String pointer, Currency currency, LocalDate day, Faults faults) {
    CurrencyInUse known = loaded().currencies().get(currency.getCurrencyCode());
    if (known != null) {
      known.check(pointer, day, faults);
    }
  }

  /** Whether the four letters of an IBAN name a bank that we know. */
  public boolean hasBank(String code) {
    return loaded().bankCodes().contains(code);
  }

  private Loaded loaded() {
    Loaded now = loaded;
    if (now == null) {
      now =
          new Loaded(
              tables.purposeCodes(),
              tables.serviceCategories(),
              Set.copyOf(tables.bankCodes()),
              tables.currencies().stream()
                  .collect(Collectors.toMap(CurrencyInUse::code, Function.identity())));
      loaded = now;
    }
    return now;
  }
}
