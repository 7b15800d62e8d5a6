package pk.itregistry.exports.withholding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.CurrencyScale;
import pk.itregistry.exports.eprc.EPrcRules;
import pk.itregistry.exports.reference.Catalogues;
import pk.itregistry.exports.reference.PurposeCode;
import pk.itregistry.exports.reference.WithholdingRate;
import pk.itregistry.exports.reference.WithholdingRate.Condition;
import pk.itregistry.exports.withholding.WithholdingAnswer.Announced;
import pk.itregistry.exports.withholding.WithholdingAnswer.NotComputable;
import pk.itregistry.exports.withholding.WithholdingAnswer.Reason;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.money.CurrencyRate;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.copy.RegistryCopy;

/** What section 154A asks of a payment: the rate of its day and certificate, and the tax on it. */
@ApplicationScoped
class DueUnder154A {
  private static final String SECTION = "154A";

  private final Catalogues catalogues;
  private final RegistryCopy register;
  private final boolean announcedDecides;

  DueUnder154A(
      Catalogues catalogues,
      RegistryCopy register,
      @ConfigProperty(name = "itr.treat-announced-as-enacted") boolean announcedDecides) {
    this.catalogues = catalogues;
    this.register = register;
    this.announcedDecides = announcedDecides;
  }

  private record Row(@Nullable WithholdingRate deciding, @Nullable WithholdingRate announced) {}

  WithholdingAnswer answer(ValidationQuestion asked) {
    PurposeCode code = check(asked);
    Ntn ntn = asked.beneficiary().taxId().ntn();
    Optional<FirmId> firm = ntn == null ? Optional.empty() : register.firmByNtn(ntn);
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
    Row row = row(certified, asked.realisedOn());
    return answer(certified, reason(firm.isPresent(), certified, row), row, gross);
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

  private Row row(boolean certified, LocalDate day) {
    WithholdingRate standard =
        catalogues.withholdingRate(Condition.NOT_CERTIFIED, day).orElse(null);
    WithholdingRate reduced =
        certified ? catalogues.withholdingRate(Condition.PSEB_CERTIFIED, day).orElse(null) : null;
    if (reduced == null) {
      return new Row(standard, null);
    }
    return reduced.announcedOnly() && !announcedDecides
        ? new Row(standard, reduced)
        : new Row(reduced, null);
  }

  private static Reason reason(boolean registered, boolean certified, Row row) {
    if (row.deciding() == null) {
      return Reason.NO_RATE_ON_DAY;
    }
    if (!registered) {
      return Reason.BENEFICIARY_NOT_REGISTERED;
    }
    if (!certified) {
      return Reason.NOT_CERTIFIED_ON_DAY;
    }
    boolean reduced = row.deciding().condition() == Condition.PSEB_CERTIFIED;
    return reduced ? Reason.CERTIFIED : Reason.REDUCED_RATE_NOT_ENACTED;
  }

  private static WithholdingAnswer answer(
      boolean certified, Reason reason, Row row, @Nullable Money gross) {
    WithholdingRate rate = row.deciding();
    WithholdingRate preview = row.announced();
    Money due = rate == null || gross == null ? null : gross.times(rate.asRate());
    return new WithholdingAnswer(
        certified,
        reason,
        SECTION,
        rate == null ? null : rate.rate(),
        gross == null ? null : gross.amount(),
        due == null ? null : due.amount(),
        notComputable(rate, gross),
        rate == null ? null : rate.citation(),
        rate == null ? null : rate.confidence(),
        preview == null
            ? null
            : new Announced(preview.rate(), preview.effectiveFrom(), preview.citation()));
  }

  private static @Nullable NotComputable notComputable(
      @Nullable WithholdingRate rate, @Nullable Money gross) {
    if (rate == null) {
      return NotComputable.NO_RATE_ON_DAY;
    }
    return gross == null ? NotComputable.RETAINED_WITHOUT_RATE : null;
  }
}
