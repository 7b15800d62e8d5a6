package pk.itregistry.exports.eprc;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.exports.CurrencyScale;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.Warning.Code;
import pk.itregistry.exports.reference.Catalogues;
import pk.itregistry.exports.reference.PurposeCode;
import pk.itregistry.kernel.money.CurrencyRate;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;

/** The rules that a well-formed e-PRC must keep, and what is only worth a warning. */
@ApplicationScoped
public class EPrcRules {
  private static final Currency RUPEE = Currency.getInstance("PKR");
  private static final BigDecimal MOST_RUPEES = BigDecimal.TEN.pow(14);

  private final Catalogues catalogues;
  private final BigDecimal tolerance;

  EPrcRules(
      Catalogues catalogues,
      @ConfigProperty(name = "itr.remittance.rupee-tolerance") BigDecimal tolerance) {
    this.catalogues = catalogues;
    this.tolerance = tolerance;
  }

  /** Refuses with 422, naming every broken rule at once; answers the warnings. */
  public List<Warning> check(EPrc sent, String issuingBank, LocalDate today) {
    Faults faults = new Faults();
    amounts(sent, faults);
    size(sent, faults);
    withheld(sent, faults);
    conversion(sent, faults);
    days(sent, today, faults);
    catalogues.checkInUse("/currency", sent.currency(), sent.realisedOn(), faults);
    List<Warning> warnings = new ArrayList<>();
    beneficiary(sent.beneficiary(), issuingBank, faults, warnings);
    purpose(sent, faults, warnings);
    origin(sent, warnings);
    warnings.addAll(
        WithheldAgainstLaw.warnings(sent, catalogues.ratesUnder154A(sent.realisedOn()), tolerance));
    faults.refuseRuleBroken();
    return warnings;
  }

  /** The same words, whether a payment is recorded or only asked about. */
  public static void checkForeign(Currency currency, Faults faults) {
    if (currency.equals(RUPEE)) {
      faults.add("/currency", "rule-not-foreign", "proceeds come in foreign currency");
    }
  }

  private static void amounts(EPrc sent, Faults faults) {
    checkForeign(sent.currency(), faults);
    CurrencyScale.check("/totalFcy", sent.totalFcy(), sent.currency(), faults);
    CurrencyScale.check("/retainedFcy", sent.retainedFcy(), sent.currency(), faults);
    CurrencyScale.check("/convertedFcy", sent.convertedFcy(), sent.currency(), faults);
    if (sent.amountPkr() != null) {
      CurrencyScale.check("/amountPkr", sent.amountPkr(), RUPEE, faults);
    }
    if (sent.withholding() != null) {
      CurrencyScale.check("/withholding/amountPkr", sent.withholding().amountPkr(), RUPEE, faults);
    }
    if (sent.totalFcy().compareTo(sent.retainedFcy().add(sent.convertedFcy())) != 0) {
      faults.add("/totalFcy", "rule-total", "must be retainedFcy plus convertedFcy");
    }
  }

  // Beyond any payment there is; what two hundred of them, a whole claim, sum up to still fits the
  // seventeen digits that incentives-service keeps of rupees.
  private static void size(EPrc sent, Faults faults) {
    Money gross = sent.grossPkr();
    if (gross != null && gross.amount().compareTo(MOST_RUPEES) >= 0) {
      faults.add("/rate", "rule-out-of-range", "the proceeds must be below 10^14 rupees");
    }
    EPrc.Withholding withheld = sent.withholding();
    if (withheld != null && withheld.amountPkr().compareTo(MOST_RUPEES) >= 0) {
      faults.add("/withholding/amountPkr", "rule-out-of-range", "must be below 10^14 rupees");
    }
  }

  // What came in is unknown while its rupees are missing; that is told where they belong.
  private static void withheld(EPrc sent, Faults faults) {
    Money gross = sent.grossPkr();
    EPrc.Withholding withheld = sent.withholding();
    boolean rupeesMissing = sent.amountPkr() == null && sent.convertedFcy().signum() != 0;
    if (withheld == null || gross == null || rupeesMissing) {
      return;
    }
    if (withheld.amountPkr().compareTo(gross.amount()) > 0) {
      faults.add(
          "/withholding/amountPkr", "rule-exceeds-proceeds", "only %s came in".formatted(gross));
    }
  }

  private void conversion(EPrc sent, Faults faults) {
    BigDecimal rupees = sent.amountPkr();
    if (sent.convertedFcy().signum() == 0) {
      if (rupees != null && rupees.signum() != 0) {
        faults.add("/amountPkr", "rule-nothing-converted", "nothing was converted");
      }
      return;
    }
    if (sent.rate() == null) {
      faults.add("/rate", "rule-rate-missing", "something was converted: give its rate");
    }
    if (rupees == null) {
      faults.add("/amountPkr", "rule-amount-missing", "something was converted: give the rupees");
    }
    if (sent.rate() == null || rupees == null) {
      return;
    }
    Money expected =
        CurrencyRate.pkr(sent.rate()).convert(new Money(sent.convertedFcy(), sent.currency()));
    if (expected.amount().subtract(rupees).abs().compareTo(tolerance) > 0) {
      faults.add(
          "/amountPkr",
          "rule-amount-off-rate",
          "convertedFcy at the rate is %s; %s rupees of difference are tolerated"
              .formatted(expected, tolerance.toPlainString()));
    }
  }

  private static void days(EPrc sent, LocalDate today, Faults faults) {
    notAfter(today, "/realisedOn", sent.realisedOn(), faults);
    notAfter(today, "/issuedOn", sent.issuedOn(), faults);
    if (sent.withholding() != null) {
      notAfter(today, "/withholding/paidOn", sent.withholding().paidOn(), faults);
    }
    if (!sent.realisedOn().isAfter(today)) {
      notBefore(sent, "/issuedOn", sent.issuedOn(), faults);
      if (sent.withholding() != null) {
        notBefore(sent, "/withholding/paidOn", sent.withholding().paidOn(), faults);
      }
    }
  }

  // A certificate says that money came in, and tax is withheld from it: neither is before it.
  private static void notBefore(EPrc sent, String pointer, LocalDate day, Faults faults) {
    if (day.isBefore(sent.realisedOn())) {
      faults.add(
          pointer,
          "rule-before-realisation",
          "must not be before the money came in, on " + sent.realisedOn());
    }
  }

  private static void notAfter(LocalDate today, String pointer, LocalDate day, Faults faults) {
    if (day.isAfter(today)) {
      faults.add(pointer, "rule-in-the-future", "must not be after today, " + today);
    }
  }

  // The form is the same-bank model: the bank that certifies keeps the account. An unknown code may
  // be the same bank under another name, so it is only a warning.
  private void beneficiary(
      EPrc.Beneficiary sent, String issuingBank, Faults faults, List<Warning> warnings) {
    String bank = sent.iban().bank();
    if (!catalogues.hasBank(bank)) {
      warnings.add(
          new Warning("/beneficiary/iban", Code.UNKNOWN_BANK, "No bank is known as " + bank + "."));
    } else if (!bank.equals(issuingBank)) {
      faults.add(
          "/beneficiary/iban",
          "rule-account-of-another-bank",
          "the account is kept by %s; %s certifies its own accounts".formatted(bank, issuingBank));
    }
    if (sent.bankCode() != null && !sent.bankCode().letters().equals(bank)) {
      faults.add("/beneficiary/bankCode", "rule-bank-code", "the IBAN says " + bank);
    }
    if (sent.taxId().checkDigitSuspect()) {
      warnings.add(
          new Warning(
              "/beneficiary/taxId",
              Code.NTN_CHECK_DIGIT_SUSPECT,
              "The check digit does not fit the rule known for older numbers."));
    }
  }

  private static void origin(EPrc sent, List<Warning> warnings) {
    if (sent.originCountry().isHome()) {
      warnings.add(
          new Warning(
              "/originCountry",
              Code.ORIGIN_IN_PAKISTAN,
              "Proceeds of an export come from abroad; expected: the country of the buyer."));
    }
  }

  private void purpose(EPrc sent, Faults faults, List<Warning> warnings) {
    Optional<PurposeCode> code =
        catalogues.purposeCode(sent.purposeCode().code(), sent.realisedOn());
    if (code.isEmpty()) {
      faults.add(
          "/purposeCode",
          "rule-unknown-purpose-code",
          "is not in use on %s; GET purpose-codes?on= lists what is".formatted(sent.realisedOn()));
    } else if (!code.get().s154a()) {
      warnings.add(
          new Warning(
              "/purposeCode",
              Code.PURPOSE_CODE_OUTSIDE_154A,
              "Money under %s (%s) is no IT export; a wrong code can be reissued."
                  .formatted(code.get().code(), code.get().name())));
    }
  }
}
