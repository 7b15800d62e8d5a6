package pk.itregistry.exports.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.eprc.BankCode;
import pk.itregistry.exports.eprc.CprNumber;
import pk.itregistry.exports.eprc.EPrc;
import pk.itregistry.exports.eprc.TaxId;
import pk.itregistry.exports.eprc.WithheldSection;
import pk.itregistry.exports.line.EngagementType;
import pk.itregistry.exports.line.LineKind;
import pk.itregistry.exports.line.StatedLine;
import pk.itregistry.exports.reference.Country;
import pk.itregistry.exports.reference.Purpose;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.money.Money;

/** What banks and firms state, as values that were read. */
public final class Stated {
  /** The day of the journey. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Stated() {}

  /**
   * The e-PRC of the journey: USD 100,000 at 281.50, 1 per cent withheld.
   *
   * @param changes pointers, each followed by its value; an empty one is taken out
   */
  public static EPrc eprc(String... changes) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("/prcNumber", "SCBL-EPRC-2026-000123");
    values.put("/issuedOn", TODAY.toString());
    values.put("/txnRef", "FT-1");
    values.put("/remitter/name", "Acme Inc.");
    values.put("/originCountry", "US");
    values.put("/beneficiary/name", "Indus Softworks (Pvt) Ltd");
    values.put("/beneficiary/taxId", "Z123456");
    values.put("/beneficiary/iban", "PK36SCBL0000001123456702");
    values.put("/realisedOn", TODAY.toString());
    values.put("/currency", "USD");
    values.put("/totalFcy", "100000.00");
    values.put("/retainedFcy", "0.00");
    values.put("/convertedFcy", "100000.00");
    values.put("/rate", "281.50");
    values.put("/amountPkr", "28150000.00");
    values.put("/purposeCode", "9184");
    values.put("/withholding/section", "154A");
    values.put("/withholding/rate", "0.01");
    values.put("/withholding/amountPkr", "281500.00");
    values.put("/withholding/cprNumber", "IT-20261123-0101-0000001");
    values.put("/withholding/paidOn", TODAY.toString());
    for (int i = 0; i < changes.length; i += 2) {
      if (changes[i + 1].isEmpty()) {
        values.remove(changes[i]);
      } else {
        values.put(changes[i], changes[i + 1]);
      }
    }
    return of(values);
  }

  private static EPrc of(Map<String, String> values) {
    Function<String, String> sent = at -> Objects.requireNonNull(values.get(at), at);
    return new EPrc(
        sent.apply("/prcNumber"),
        LocalDate.parse(sent.apply("/issuedOn")),
        sent.apply("/txnRef"),
        new EPrc.Remitter(sent.apply("/remitter/name"), null, null, null),
        Country.of(sent.apply("/originCountry")),
        null,
        new EPrc.Beneficiary(
            sent.apply("/beneficiary/name"),
            TaxId.of(sent.apply("/beneficiary/taxId")),
            new Iban(sent.apply("/beneficiary/iban")),
            maybe(values.get("/beneficiary/bankCode"), BankCode::new)),
        LocalDate.parse(sent.apply("/realisedOn")),
        Currency.getInstance(sent.apply("/currency")),
        new BigDecimal(sent.apply("/totalFcy")),
        new BigDecimal(sent.apply("/retainedFcy")),
        new BigDecimal(sent.apply("/convertedFcy")),
        maybe(values.get("/rate"), BigDecimal::new),
        maybe(values.get("/amountPkr"), BigDecimal::new),
        null,
        Purpose.of(sent.apply("/purposeCode")),
        values.containsKey("/withholding/section") ? withholding(sent) : null);
  }

  private static EPrc.Withholding withholding(Function<String, String> sent) {
    return new EPrc.Withholding(
        WithheldSection.of(sent.apply("/withholding/section")),
        new BigDecimal(sent.apply("/withholding/rate")),
        new BigDecimal(sent.apply("/withholding/amountPkr")),
        CprNumber.of(sent.apply("/withholding/cprNumber")),
        LocalDate.parse(sent.apply("/withholding/paidOn")));
  }

  private static <T> @Nullable T maybe(@Nullable String sent, Function<String, T> form) {
    return sent == null ? null : form.apply(sent);
  }

  public static StatedLine invoice(String amount) {
    return line(LineKind.INVOICE, amount, "INV-1", LocalDate.of(2026, 11, 2), null);
  }

  public static StatedLine creditNote(String amount, @Nullable LineId of) {
    return line(LineKind.CREDIT_NOTE, amount, "CN-1", LocalDate.of(2026, 11, 2), of);
  }

  public static StatedLine line(
      LineKind kind,
      String amount,
      @Nullable String number,
      @Nullable LocalDate invoiced,
      @Nullable LineId credits) {
    return new StatedLine(
        null,
        kind,
        new StatedLine.Buyer("Acme Inc.", Country.of("US")),
        null,
        null,
        number,
        invoiced,
        "SOFTWARE_DEVELOPMENT",
        Purpose.of("9184"),
        EngagementType.PROJECT,
        Currency.getInstance("USD"),
        new BigDecimal(amount),
        credits);
  }

  public static Money dollars(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
  }
}
