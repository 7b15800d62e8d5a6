package pk.itregistry.registry.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.assignment.Held;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.PartyRole;
import pk.itregistry.registry.kind.FeeSchedule;
import pk.itregistry.registry.startup.StartupClaim;

/**
 * An application as its applicant and the registrars see it.
 *
 * @param allowedActs what this caller may do next
 * @param startup what is to be certified as a start-up, in an application of that kind
 * @param questionSet the version of its kind's questions, to which it keeps
 * @param cnic masked but for the registrar who has taken it to decide
 * @param identityProvenOn when the authority said that the applicant is who they say
 * @param warnings what deserves a look, and what will keep it from being approved; looked up anew
 *     whenever it is shown
 * @param returnReasons why it came back, while it has not been submitted again
 * @param fee what registering costs, once initially approved and while nothing stands in the way
 * @param lapsesOn the day on which it lapses unless answered or paid before
 * @param firmId the firm it became
 * @param held who looks at it now, for registrars
 * @param lookedAtSince since when a registrar looks at it, while one does
 */
@Schema(name = "Application")
record ApplicationView(
    ApplicationId id,
    long version,
    ApplicationState state,
    LocalDate stateSince,
    Set<ApplicationAct> allowedActs,
    FirmKind kind,
    int questionSet,
    @Text(most = Lengths.FIRM_NAME) @Nullable String name,
    @Nullable Ntn ntn,
    @Text(most = 15) @Nullable String cnic,
    @Nullable Cuin cuin,
    @Nullable Iban payoutIban,
    @Nullable TaxPeriod exportingSince,
    @Nullable Address address,
    @Text(most = 254) @Nullable String contactEmail,
    @Text(most = 300) @Nullable String profile,
    @Nullable Parent parent,
    @Nullable StartupShown startup,
    List<PartyShown> parties,
    @Nullable LocalDate identityProvenOn,
    List<Warning> warnings,
    List<ReturnReason> returnReasons,
    @Text(most = 1000) @Nullable String declineReason,
    @Nullable Fee fee,
    @Nullable LocalDate lapsesOn,
    @Nullable FirmId firmId,
    @Nullable Held held,
    @Nullable Instant lookedAtSince)
    implements Versioned {

  /** Where the firm sits. */
  record Address(
      @Text(most = 200) @Nullable String line,
      @Text(most = 100) @Nullable String city,
      @Nullable Province province) {

    static @Nullable Address of(Particulars stated) {
      boolean nothing =
          stated.addressLine() == null && stated.city() == null && stated.province() == null;
      return nothing ? null : new Address(stated.addressLine(), stated.city(), stated.province());
    }
  }

  /** The company abroad whose branch the firm is. */
  @Schema(name = "ApplicationParent")
  record Parent(
      @Text(most = Lengths.FIRM_NAME) @Nullable String name,
      @Text(most = 2) @Nullable String country) {

    static @Nullable Parent of(Particulars stated) {
      return stated.parentName() == null && stated.parentCountry() == null
          ? null
          : new Parent(stated.parentName(), stated.parentCountry());
    }
  }

  /**
   * The firm of the register that is to be certified as a start-up.
   *
   * @param firmName as it stands in the register now
   * @param technology what of it is driven by technology
   */
  @Schema(name = "ApplicationStartup")
  record StartupShown(
      @Nullable FirmId firm,
      @Text(most = Lengths.FIRM_NAME) @Nullable String firmName,
      @Nullable LocalDate commencedOn,
      @Text(most = 1000) @Nullable String technology,
      List<StartupClaim.Turnover> turnover) {

    static @Nullable StartupShown of(@Nullable StartupClaim claim, @Nullable String firmName) {
      return claim == null
          ? null
          : new StartupShown(
              claim.firm(), firmName, claim.commencedOn(), claim.technology(), claim.turnover());
    }
  }

  /**
   * Somebody who directs or owns the firm.
   *
   * @param cnic masked but for the registrar who has taken the application to decide
   */
  @Schema(name = "ApplicationParty")
  record PartyShown(
      PartyRole role,
      @Text(most = Lengths.FIRM_NAME) String name,
      @Text(most = 15) @Nullable String cnic,
      @Nullable PassportShown passport,
      @Nullable BigDecimal sharePercent) {

    static PartyShown of(Party party, boolean whole) {
      String number = party.passportNumber();
      return new PartyShown(
          party.role(),
          party.name(),
          ApplicationView.cnic(party.cnic(), whole),
          number == null
              ? null
              : new PassportShown(
                  Objects.requireNonNull(party.passportCountry()),
                  whole ? number : Party.masked(number)),
          party.sharePercent());
    }
  }

  /**
   * A passport.
   *
   * @param number masked but for the registrar who has taken the application to decide
   */
  @Schema(name = "ApplicationPassport")
  record PassportShown(@Text(most = 2) String country, @Text(most = 20) String number) {}

  static @Nullable String cnic(@Nullable Cnic cnic, boolean whole) {
    return cnic == null ? null : whole ? cnic.digits() : cnic.masked();
  }

  /**
   * Something that deserves a look, from the draft on.
   *
   * @param firmId the firm of the register that it is about; a freelancer, and whose account it is,
   *     for registrars only
   * @param applicationId the other application that it is about; for registrars, and for whose it
   *     is
   * @param decided what a registrar decided on the names
   */
  @Schema(name = "ApplicationWarning")
  record Warning(
      @Text(most = 40) String pointer,
      Code code,
      @Text(most = 1000) String detail,
      @Nullable FirmId firmId,
      @Nullable ApplicationId applicationId,
      @Nullable NameDecision decided) {

    /** What keeps a firm from being certified as a start-up. */
    static Warning ofStartup(Fault fault) {
      return new Warning(fault.pointer(), Code.NO_STARTUP, fault.detail(), null, null, null);
    }

    /**
     * What it is about; a number that is registered keeps the application from approval, and what
     * is no start-up in law is not handed in as one.
     */
    @Schema(name = "ApplicationWarningCode")
    enum Code {
      NTN_CHECK_DIGIT_SUSPECT,
      NTN_REGISTERED,
      NTN_STATED_ELSEWHERE,
      CUIN_REGISTERED,
      CUIN_STATED_ELSEWHERE,
      CNIC_REGISTERED,
      CNIC_STATED_ELSEWHERE,
      NAME_OF_ANOTHER_FIRM,
      NAME_NEAR_ANOTHER_FIRMS,
      NAME_OF_LOOK_ALIKE_LETTERS,
      ACCOUNT_OF_ANOTHER_FIRM,
      NO_STARTUP
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
      @Nullable LocalDate refundSince) {

    static Fee due(FeeSchedule.Fee fee) {
      return new Fee(
          fee.amount().amount(), false, null, fee.citation(), fee.confirmed(), null, null);
    }
  }

  /** One line of a list. */
  @Schema(name = "ApplicationSummary")
  record Summary(
      ApplicationId id,
      ApplicationState state,
      LocalDate stateSince,
      FirmKind kind,
      @Text(most = 200) @Nullable String name,
      @Nullable Ntn ntn,
      @Nullable FirmId firmId) {}

  /** Some applications, oldest first. */
  @Schema(name = "Applications")
  record Listed(List<Summary> items) {}
}
