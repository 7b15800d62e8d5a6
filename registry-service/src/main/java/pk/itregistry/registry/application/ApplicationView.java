package pk.itregistry.registry.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.firm.FirmKind;

/**
 * An application as its applicant and the registrars see it.
 *
 * @param allowedActs what this caller may do next
 * @param warnings what deserves a look, and what will keep it from being approved; looked up anew
 *     whenever it is shown
 * @param returnReasons why it came back, while it has not been submitted again
 * @param fee what registering costs, once initially approved and while nothing stands in the way
 * @param lapsesOn the day on which it lapses unless answered or paid before
 * @param firmId the firm it became
 */
@Schema(name = "Application")
record ApplicationView(
    ApplicationId id,
    long version,
    ApplicationState state,
    LocalDate stateSince,
    Set<ApplicationAct> allowedActs,
    FirmKind kind,
    @Text(most = Lengths.FIRM_NAME) String name,
    Ntn ntn,
    @Nullable Cuin cuin,
    Iban payoutIban,
    TaxPeriod exportingSince,
    Address address,
    @Text(most = 254) String contactEmail,
    List<Warning> warnings,
    List<ReturnReason> returnReasons,
    @Text(most = 1000) @Nullable String declineReason,
    @Nullable Fee fee,
    @Nullable LocalDate lapsesOn,
    @Nullable FirmId firmId)
    implements Versioned {

  /** Where the firm sits. */
  record Address(@Text(most = 200) String line, @Text(most = 100) String city, Province province) {}

  /**
   * Something that deserves a look, from the draft on.
   *
   * @param firmId the firm of the register that it is about
   * @param applicationId the other application that it is about; for registrars, and for whose it
   *     is
   */
  @Schema(name = "ApplicationWarning")
  record Warning(
      @Text(most = 40) String pointer,
      Code code,
      @Text(most = 1000) String detail,
      @Nullable FirmId firmId,
      @Nullable ApplicationId applicationId) {
    /** What it is about; a number that is registered keeps the application from approval. */
    @Schema(name = "ApplicationWarningCode")
    enum Code {
      NTN_CHECK_DIGIT_SUSPECT,
      NTN_REGISTERED,
      NTN_STATED_ELSEWHERE,
      CUIN_REGISTERED,
      CUIN_STATED_ELSEWHERE,
      NAME_OF_ANOTHER_FIRM
    }
  }

  /**
   * The fee.
   *
   * @param paymentReference the gateway's, once paid
   * @param citation what it rests on
   * @param confirmed false while the schedule holds sample data
   * @param refund whether it is given back, since the application was declined
   * @param refundSince since when that is so
   */
  @Schema(name = "ApplicationFee")
  record Fee(
      BigDecimal amountPkr,
      boolean paid,
      @Nullable PaymentReference paymentReference,
      @Nullable String citation,
      @Nullable Boolean confirmed,
      FeeRefund.@Nullable State refund,
      @Nullable LocalDate refundSince) {}

  /** One line of a list. */
  @Schema(name = "ApplicationSummary")
  record Summary(
      ApplicationId id,
      ApplicationState state,
      LocalDate stateSince,
      FirmKind kind,
      @Text(most = 200) String name,
      Ntn ntn,
      @Nullable FirmId firmId) {}

  /** Some applications, oldest first. */
  @Schema(name = "Applications")
  record Listed(List<Summary> items) {}
}
