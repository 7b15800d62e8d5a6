package pk.itregistry.exports.remittance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.deposit.Asking;
import pk.itregistry.exports.eprc.CprNumber;
import pk.itregistry.exports.eprc.EPrc;
import pk.itregistry.exports.eprc.WithheldSection;
import pk.itregistry.exports.reference.Purpose;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.plumbing.http.Versioned;

/** A remittance as its bank and its firm see it. */
@Schema(name = "Remittance", description = "One inward payment as its bank certified it.")
record RemittanceView(
    RemittanceId id,
    long version,
    RemittanceLife.State state,
    @Schema(
            description =
                "What the caller may do next: its bank's acts for the bank, none for the firm.")
        Set<RemittanceLife.Act> allowedActs,
    @Schema(examples = "SCBL") String bank,
    @Text(most = 60) String txnRef,
    @Text(most = 60) String prcNumber,
    @Schema(description = "Whose it is; missing while the tax number is not registered.")
        @Nullable FirmId firmId,
    @Schema(enumeration = {"TAX_ID", "UNATTRIBUTED"}) String attribution,
    @Schema(
            description = "Country, bank and last characters only.",
            pattern = Iban.MASKED,
            maxLength = 24)
        String iban,
    LocalDate realisedOn,
    Purpose purposeCode,
    Currency currency,
    BigDecimal totalFcy,
    BigDecimal retainedFcy,
    BigDecimal convertedFcy,
    @Nullable BigDecimal rate,
    @Nullable BigDecimal amountPkr,
    @Schema(
            description =
                "The proceeds in rupees, the retained part included; missing, never zero, when all"
                    + " or part was retained and no rate was given.")
        @Nullable BigDecimal grossPkr,
    @Nullable WithholdingView withholding,
    BigDecimal allocatedFcy,
    BigDecimal reversedFcy,
    @Schema(description = "What may still be set against lines.") BigDecimal openFcy,
    @Schema(description = "What in the certificate that holds now deserves a look.")
        List<Warning> warnings,
    @Schema(
            description =
                "While what was withheld contradicts the law or its own rate and the bank has not"
                    + " confirmed it.")
        boolean doubtful)
    implements Versioned {

  /** Those of a firm. */
  @Schema(name = "Remittances", description = "A firm's remittances, the newest first.")
  record Listed(List<RemittanceView> items) {}

  /** What was withheld, and whether it was found paid in. */
  @Schema(name = "Withholding", description = "What the bank withheld.")
  record WithholdingView(
      WithheldSection section,
      BigDecimal rate,
      BigDecimal amountPkr,
      CprNumber cprNumber,
      LocalDate paidOn,
      @Schema(
              description =
                  "TO_ASK until the tax authority has answered; only CONFIRMED is evidence.")
          DepositState deposit,
      @Schema(examples = "DEPOSIT_USED_UP") @Nullable String depositReason,
      @Schema(
              description =
                  "Where one remittance is read, while deposit is TO_ASK: when the tax authority"
                      + " was asked last.")
          @Nullable Instant askedAt,
      @Schema(description = "Likewise: when it is asked next.") @Nullable Instant askAgainAt) {

    WithholdingView asked(Asking asking) {
      return new WithholdingView(
          section,
          rate,
          amountPkr,
          cprNumber,
          paidOn,
          deposit,
          depositReason,
          asking.askedAt(),
          asking.askAgainAt());
    }
  }

  /** The same, with where the question to the tax authority stands. */
  RemittanceView asked(@Nullable Asking asking) {
    return withholding == null || asking == null
        ? this
        : new RemittanceView(
            id,
            version,
            state,
            allowedActs,
            bank,
            txnRef,
            prcNumber,
            firmId,
            attribution,
            iban,
            realisedOn,
            purposeCode,
            currency,
            totalFcy,
            retainedFcy,
            convertedFcy,
            rate,
            amountPkr,
            grossPkr,
            withholding.asked(asking),
            allocatedFcy,
            reversedFcy,
            openFcy,
            warnings,
            doubtful);
  }

  static RemittanceView forBank(Remittance remittance) {
    return of(remittance, remittance.actsOfBank());
  }

  static RemittanceView forFirm(Remittance remittance) {
    return of(remittance, Set.of());
  }

  private static RemittanceView of(Remittance remittance, Set<RemittanceLife.Act> allowedActs) {
    Proceeds proceeds = remittance.proceeds();
    return new RemittanceView(
        remittance.id(),
        remittance.version(),
        remittance.state(),
        allowedActs,
        remittance.bank(),
        remittance.txnRef(),
        proceeds.prcNumber(),
        remittance.firm(),
        remittance.firm() == null ? "UNATTRIBUTED" : "TAX_ID",
        proceeds.iban().masked(),
        proceeds.realisedOn(),
        new Purpose(proceeds.purposeCode()),
        remittance.currency(),
        proceeds.total().amount(),
        proceeds.retained().amount(),
        proceeds.converted().amount(),
        proceeds.rate(),
        proceeds.amountPkr(),
        proceeds.grossPkr(),
        withholding(remittance),
        remittance.allocated().amount(),
        remittance.reversed().amount(),
        remittance.open().amount(),
        remittance.warnings(),
        remittance.isDoubtful());
  }

  private static @Nullable WithholdingView withholding(Remittance remittance) {
    EPrc.Withholding withheld = remittance.proceeds().withheld();
    return withheld == null
        ? null
        : new WithholdingView(
            withheld.section(),
            withheld.rate(),
            withheld.amountPkr(),
            withheld.cprNumber(),
            withheld.paidOn(),
            remittance.deposit(),
            remittance.depositReason(),
            null,
            null);
  }
}
