package pk.itregistry.exports.withholding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.CurrencyScale;
import pk.itregistry.exports.eprc.EPrcRules;
import pk.itregistry.exports.eprc.FirmsByTaxId;
import pk.itregistry.exports.reference.Catalogues;
import pk.itregistry.exports.reference.PurposeCode;
import pk.itregistry.exports.withholding.WithholdingAnswer.Announced;
import pk.itregistry.exports.withholding.WithholdingAnswer.NotComputable;
import pk.itregistry.exports.withholding.WithholdingAnswer.Reason;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.money.CurrencyRate;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.copy.RegistryCopy;
import pk.itregistry.plumbing.law.LawTables;
import pk.itregistry.plumbing.law.RateRow;
import pk.itregistry.plumbing.law.RateRow.Condition;
import pk.itregistry.plumbing.law.Section154A.Due;

/** What section 154A asks of a payment: the rate of its day and certificate, and the tax on it. */
@ApplicationScoped
class DueUnder154A {
  private static final String SECTION = "154A";

  private final Catalogues catalogues;
  private final LawTables law;
  private final RegistryCopy register;
  private final FirmsByTaxId firms;

  DueUnder154A(Catalogues catalogues, LawTables law, RegistryCopy register, FirmsByTaxId firms) {
    this.catalogues = catalogues;
    this.law = law;
    this.register = register;
    this.firms = firms;
  }

  WithholdingAnswer answer(ValidationQuestion asked) {
    PurposeCode code = check(asked);
    Optional<FirmId> firm = firms.firm(asked.beneficiary().taxId());
    boolean certified =
        firm.filter(known -> register.certifiedOn(known, asked.realisedOn())).isPresent();
    Money gross = gross(asked);
    if (!code.s154a()) {
      return new WithholdingAnswer(
          certified,
          Reason.PURPOSE_CODE_OUTSIDE_SECTION,
          null,
          null,
          gross == null ? null : gross.amount(),
          null,
          NotComputable.PURPOSE_CODE_OUTSIDE_SECTION,
          null,
          null,
          null);
    }
    Due due = law.section154A().due(asked.realisedOn(), certified);
    return answer(certified, reason(firm.isPresent(), certified, due), due, gross);
  }

  private PurposeCode check(ValidationQuestion asked) {
    Faults faults = new Faults();
    EPrcRules.checkForeign(asked.currency(), faults);
    CurrencyScale.check("/totalFcy", asked.totalFcy(), asked.currency(), faults);
    CurrencyScale.check("/retainedFcy", asked.retainedFcy(), asked.currency(), faults);
    Optional<PurposeCode> code =
        catalogues.purposeCode(asked.purposeCode().code(), asked.realisedOn());
    if (code.isEmpty()) {
      faults.add("/purposeCode", "rule-unknown-purpose-code", "is not in use on that day");
    }
    if (asked.retained().exceeds(asked.total())) {
      faults.add("/retainedFcy", "rule-total", "must not exceed totalFcy");
    }
    if (asked.rate() == null && asked.total().exceeds(asked.retained())) {
      faults.add("/rate", "rule-rate-missing", "something is converted: give its rate");
    }
    faults.refuseRuleBroken();
    return code.orElseThrow();
  }

  // The law taxes the proceeds, so the retained part counts, at the bank's own rate.
  private static @Nullable Money gross(ValidationQuestion asked) {
    if (asked.rate() == null) {
      return null;
    }
    CurrencyRate rate = CurrencyRate.pkr(asked.rate());
    return rate.convert(asked.total().minus(asked.retained())).plus(rate.convert(asked.retained()));
  }

  private static Reason reason(boolean registered, boolean certified, Due due) {
    RateRow deciding = due.deciding();
    if (deciding == null) {
      return Reason.NO_RATE_ON_DAY;
    }
    if (!registered) {
      return Reason.BENEFICIARY_NOT_REGISTERED;
    }
    if (!certified) {
      return Reason.NOT_CERTIFIED_ON_DAY;
    }
    boolean reduced = deciding.condition() == Condition.PSEB_CERTIFIED;
    return reduced ? Reason.CERTIFIED : Reason.REDUCED_RATE_NOT_ENACTED;
  }

  private static WithholdingAnswer answer(
      boolean certified, Reason reason, Due due, @Nullable Money gross) {
    RateRow row = due.deciding();
    RateRow preview = due.previewed();
    Money tax = row == null || gross == null ? null : gross.times(row.rate());
    return new WithholdingAnswer(
        certified,
        reason,
        SECTION,
        row == null ? null : row.rate().fraction(),
        gross == null ? null : gross.amount(),
        tax == null ? null : tax.amount(),
        notComputable(row, gross),
        row == null ? null : row.citation(),
        row == null ? null : row.confidence().name().toLowerCase(Locale.ROOT),
        preview == null
            ? null
            : new Announced(
                preview.rate().fraction(), preview.inForce().from(), preview.citation()));
  }

  private static @Nullable NotComputable notComputable(
      @Nullable RateRow rate, @Nullable Money gross) {
    if (rate == null) {
      return NotComputable.NO_RATE_ON_DAY;
    }
    return gross == null ? NotComputable.RETAINED_WITHOUT_RATE : null;
  }
}
