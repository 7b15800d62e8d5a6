package pk.itregistry.exports.line;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import pk.itregistry.exports.CurrencyScale;
import pk.itregistry.exports.reference.Catalogues;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.TaxPeriod;

/** The rules that each line must keep by itself. */
@ApplicationScoped
public class LineRules {
  private final Catalogues catalogues;

  LineRules(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /** Adds every broken rule of every line, at /lines/3/amount and the like. */
  public void check(List<StatedLine> lines, TaxPeriod period, LocalDate today, Faults faults) {
    for (int i = 0; i < lines.size(); i++) {
      check(lines.get(i), period, today, faults.in("/lines/" + i));
    }
  }

  private void check(StatedLine line, TaxPeriod period, LocalDate today, Faults faults) {
    amount(line, faults);
    LocalDate invoiced = line.invoiceDate();
    if (invoiced != null && !invoiced.isBefore(period.end())) {
      faults.add("/invoiceDate", "rule-after-period", "must not be after " + period.lastDay());
    } else if (invoiced != null && invoiced.isAfter(today)) {
      faults.add("/invoiceDate", "rule-in-the-future", "must not be after today, " + today);
    }
    if (!catalogues.hasServiceCategory(line.serviceCategory())) {
      faults.add(
          "/serviceCategory",
          "rule-unknown-service-category",
          "is not in the catalogue; GET service-categories lists it");
    }
    domestic(line, faults);
    LocalDate day = invoiced == null ? period.start() : invoiced;
    catalogues.checkInUse("/currency", line.currency(), day, faults);
    if (catalogues.purposeCode(line.purposeCode().code(), day).isEmpty()) {
      faults.add(
          "/purposeCode",
          "rule-unknown-purpose-code",
          "is not in use on %s; GET purpose-codes?on= lists what is".formatted(day));
    }
  }

  // A platform at home may sell abroad; then the line says where the service is used.
  private static void domestic(StatedLine line, Faults faults) {
    boolean usedAbroad = line.endClientCountry() != null && !line.endClientCountry().isHome();
    if (line.buyer().country().isHome() && !usedAbroad) {
      faults.add(
          "/buyer/country",
          "rule-domestic-sale",
          "a sale in Pakistan is no export; where a platform in Pakistan sells it abroad, say so in"
              + " endClientCountry");
    }
  }

  private static void amount(StatedLine line, Faults faults) {
    CurrencyScale.check("/amount", line.amount(), line.currency(), faults);
    if (line.kind() == LineKind.CREDIT_NOTE) {
      if (line.amount().signum() >= 0) {
        faults.add("/amount", "rule-credit-note-negative", "a credit note is negative");
      }
      return;
    }
    if (line.amount().signum() <= 0) {
      faults.add("/amount", "rule-amount-positive", "must be more than zero");
    }
    if (line.creditsLine() != null) {
      faults.add("/creditsLine", "rule-credits-nothing", "only a CREDIT_NOTE names a line");
    }
  }
}
