package pk.itregistry.exports.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.reference.WithholdingRate.Condition;

/** The reference data in force on a day, kept in memory: it only changes with a new version. */
@ApplicationScoped
public class Catalogues {
  private final ReferenceTables tables;
  private volatile @Nullable Loaded loaded;

  private record Loaded(
      List<PurposeCode> purposeCodes,
      List<ServiceCategory> serviceCategories,
      List<WithholdingRate> withholdingRates,
      Set<String> bankCodes) {}

  Catalogues(ReferenceTables tables) {
    this.tables = tables;
  }

  /** The code's meaning on a legal day; empty when it was not in use. */
  public Optional<PurposeCode> purposeCode(String code, LocalDate day) {
    return purposeCodes(day).stream().filter(known -> known.code().equals(code)).findFirst();
  }

  List<PurposeCode> purposeCodes(LocalDate day) {
    return loaded().purposeCodes().stream().filter(code -> code.validOn(day)).toList();
  }

  /** Whether the catalogue has the service category. */
  public boolean hasServiceCategory(String code) {
    return serviceCategories().stream().anyMatch(category -> category.code().equals(code));
  }

  List<ServiceCategory> serviceCategories() {
    return loaded().serviceCategories();
  }

  /** The rate for a condition on a legal day, enacted or not. */
  public Optional<WithholdingRate> withholdingRate(Condition condition, LocalDate day) {
    return withholdingRates(day).stream().filter(rate -> rate.condition() == condition).findFirst();
  }

  List<WithholdingRate> withholdingRates(LocalDate day) {
    return loaded().withholdingRates().stream().filter(rate -> rate.inForceOn(day)).toList();
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
              tables.withholdingRates(),
              Set.copyOf(tables.bankCodes()));
      loaded = now;
    }
    return now;
  }
}
