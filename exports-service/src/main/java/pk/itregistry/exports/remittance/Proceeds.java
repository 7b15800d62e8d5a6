package pk.itregistry.exports.remittance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.eprc.CprNumber;
import pk.itregistry.exports.eprc.EPrc;
import pk.itregistry.exports.eprc.WithheldSection;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.money.Money;

/** What the certificate that holds now says: the amounts, the code, the beneficiary, the tax. */
@Embeddable
class Proceeds {
  private String prcNumber;
  private String taxId;
  private String iban;
  private LocalDate realisedOn;
  private String purposeCode;
  private String currency;
  private BigDecimal totalFcy;
  private BigDecimal retainedFcy;
  private BigDecimal convertedFcy;
  private @Nullable BigDecimal rate;
  private @Nullable BigDecimal amountPkr;
  private @Nullable BigDecimal grossPkr;
  private @Nullable String withheldSection;
  private @Nullable BigDecimal withheldRate;

  @Column(name = "withheld_pkr")
  private @Nullable BigDecimal withheldPkr;

  private @Nullable String cprNumber;
  private @Nullable LocalDate paidOn;

  /** For the mapper. */
  protected Proceeds() {}

  static Proceeds of(EPrc certified) {
    Proceeds proceeds = new Proceeds();
    proceeds.prcNumber = certified.prcNumber();
    proceeds.taxId = certified.beneficiary().taxId().number();
    proceeds.iban = certified.beneficiary().iban().value();
    proceeds.realisedOn = certified.realisedOn();
    proceeds.purposeCode = certified.purposeCode().code();
    proceeds.currency = certified.currency().getCurrencyCode();
    proceeds.totalFcy = certified.totalFcy();
    proceeds.retainedFcy = certified.retainedFcy();
    proceeds.convertedFcy = certified.convertedFcy();
    proceeds.rate = certified.rate();
    proceeds.amountPkr = certified.amountPkr();
    Money gross = certified.grossPkr();
    proceeds.grossPkr = gross == null ? null : gross.amount();
    EPrc.Withholding withheld = certified.withholding();
    if (withheld != null) {
      proceeds.withheldSection = withheld.section().number();
      proceeds.withheldRate = withheld.rate();
      proceeds.withheldPkr = withheld.amountPkr();
      proceeds.cprNumber = withheld.cprNumber().value();
      proceeds.paidOn = withheld.paidOn();
    }
    return proceeds;
  }

  String prcNumber() {
    return prcNumber;
  }

  String taxId() {
    return taxId;
  }

  Iban iban() {
    return new Iban(iban);
  }

  LocalDate realisedOn() {
    return realisedOn;
  }

  String purposeCode() {
    return purposeCode;
  }

  Money total() {
    return foreign(totalFcy);
  }

  Money retained() {
    return foreign(retainedFcy);
  }

  Money converted() {
    return foreign(convertedFcy);
  }

  /** The bank's own rate as it stated it, with two decimals at least. */
  @Nullable BigDecimal rate() {
    if (rate == null) {
      return null;
    }
    BigDecimal plain = rate.stripTrailingZeros();
    return plain.setScale(Math.max(2, plain.scale()));
  }

  @Nullable BigDecimal amountPkr() {
    return amountPkr == null ? null : Money.pkr(amountPkr).amount();
  }

  @Nullable BigDecimal grossPkr() {
    return grossPkr == null ? null : Money.pkr(grossPkr).amount();
  }

  EPrc.@Nullable Withholding withheld() {
    if (withheldSection == null
        || withheldRate == null
        || withheldPkr == null
        || cprNumber == null
        || paidOn == null) {
      return null;
    }
    return new EPrc.Withholding(
        new WithheldSection(withheldSection),
        new BigDecimal(withheldRate.stripTrailingZeros().toPlainString()),
        Money.pkr(withheldPkr).amount(),
        CprNumber.of(cprNumber),
        paidOn);
  }

  boolean sameWithholding(Proceeds other) {
    EPrc.Withholding mine = withheld();
    return mine != null && mine.equals(other.withheld());
  }

  Money foreign(BigDecimal amount) {
    return new Money(amount, Currency.getInstance(currency));
  }
}
