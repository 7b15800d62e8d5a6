package pk.itregistry.registry;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.Ntn;

/** What the register refuses of applications, their fees and documents. */
public sealed interface ApplicationProblem extends RegistryProblem {

  /** The tax number has a live registration already. */
  record DuplicateRegistration(Ntn ntn) implements ApplicationProblem {}

  /** The CUIN has a live registration already. */
  record DuplicateCuin(Cuin cuin) implements ApplicationProblem {}

  /**
   * The CNIC has a live registration already.
   *
   * @param cnic masked
   */
  record DuplicateCnic(String cnic) implements ApplicationProblem {}

  /** Nobody can say at the moment whose a CNIC is. */
  record IdentityAuthorityUnavailable() implements ApplicationProblem {}

  /**
   * Another application that states the same number has been approved.
   *
   * @param number which, as in NTN 1234567
   */
  record DuplicateApplication(String number) implements ApplicationProblem {}

  /** Nobody decides on their own application. */
  record OwnApplication() implements ApplicationProblem {}

  /** The gateway does not confirm the payment. */
  record FeeNotPaid(String why) implements ApplicationProblem {}

  /** The payment has paid something else: another application, or a renewal. */
  record FeeReferenceUsed() implements ApplicationProblem {}

  /** The gateway says that the payment stands. */
  record FeeStillPaid() implements ApplicationProblem {}

  record FeeGatewayUnavailable() implements ApplicationProblem {}

  /**
   * The schedule names no fee for that day, of an application or of a renewal; what is free has a
   * row that says so.
   *
   * @param day the legal day that was asked about
   */
  record FeeNotPublished(LocalDate day) implements ApplicationProblem {}

  /** The gateway is just being asked to give the fee back. */
  record FeeBeingGivenBack() implements ApplicationProblem {}

  /** An application has an end: so many documents, so many bytes. */
  record TooManyDocuments(int most, long mostBytes) implements ApplicationProblem {}

  /** Business time runs with system time here: not a demo, not a sandbox. */
  record BusinessTimeFixed() implements ApplicationProblem {}

  @Override
  default int status() {
    return switch (this) {
      case DuplicateRegistration _,
          DuplicateCuin _,
          DuplicateCnic _,
          DuplicateApplication _,
          FeeReferenceUsed _,
          FeeStillPaid _,
          FeeNotPublished _,
          FeeBeingGivenBack _,
          TooManyDocuments _,
          BusinessTimeFixed _ ->
          409;
      case IdentityAuthorityUnavailable _, FeeGatewayUnavailable _ -> 503;
      case OwnApplication _ -> 403;
      case FeeNotPaid _ -> 422;
    };
  }

  @Override
  default String code() {
    return switch (this) {
      case DuplicateRegistration _ -> "duplicate-registration";
      case DuplicateCuin _ -> "duplicate-cuin";
      case DuplicateCnic _ -> "duplicate-cnic";
      case IdentityAuthorityUnavailable _ -> "identity-authority-unavailable";
      case DuplicateApplication _ -> "duplicate-application";
      case OwnApplication _ -> "not-allowed-own-application";
      case FeeNotPaid _ -> "rule-fee-not-paid";
      case FeeReferenceUsed _ -> "fee-reference-used";
      case FeeStillPaid _ -> "fee-still-paid";
      case FeeGatewayUnavailable _ -> "fee-gateway-unavailable";
      case FeeNotPublished _ -> "fee-not-published";
      case FeeBeingGivenBack _ -> "fee-being-given-back";
      case TooManyDocuments _ -> "too-many-documents";
      case BusinessTimeFixed _ -> "business-time-fixed";
    };
  }

  @Override
  default String title() {
    return switch (this) {
      case DuplicateRegistration _ -> "The tax number has a live registration already";
      case DuplicateCuin _ -> "The CUIN has a live registration already";
      case DuplicateCnic _ -> "The CNIC has a live registration already";
      case IdentityAuthorityUnavailable _ -> "Identities cannot be proven at the moment";
      case DuplicateApplication _ -> "Another application states the same number";
      case OwnApplication _ -> "Nobody decides on their own application";
      case FeeNotPaid _ -> "The fee has not been paid";
      case FeeReferenceUsed _ -> "The payment was used for something else";
      case FeeStillPaid _ -> "The payment of the fee stands";
      case FeeGatewayUnavailable _ -> "Payments cannot be confirmed at the moment";
      case FeeNotPublished _ -> "No fee is published";
      case FeeBeingGivenBack _ -> "The gateway is just giving the fee back";
      case TooManyDocuments _ -> "The application has too many documents";
      case BusinessTimeFixed _ -> "Business time cannot be moved here";
    };
  }

  @Override
  default String detail() {
    return switch (this) {
      case DuplicateRegistration d ->
          "NTN %s is registered and its registration has not ended.".formatted(d.ntn())
              + " See that it was copied rightly; if it is the same firm, its owner can let others"
              + " act for it.";
      case DuplicateCuin d ->
          "CUIN %s is that of a registered company; see that it was copied rightly."
              .formatted(d.cuin());
      case DuplicateCnic d ->
          "CNIC %s is that of a registered freelancer; see that it was copied rightly."
              .formatted(d.cnic());
      case IdentityAuthorityUnavailable _ ->
          "The identity authority does not answer and nothing was done. Send the same request again"
              + " later.";
      case DuplicateApplication d ->
          "Another application with %s is approved already, and one firm has one number."
                  .formatted(d.number())
              + " Only when that one is declined, withdrawn or has lapsed can this one go on.";
      case OwnApplication _ -> "Another registrar decides on it.";
      case FeeNotPaid f -> f.why();
      case FeeReferenceUsed _ -> "Give the reference of the payment that was made for this fee.";
      case FeeStillPaid _ ->
          "The gateway says that nobody took the payment back; nothing was changed. Ask it about the"
              + " payment first.";
      case FeeGatewayUnavailable _ -> "Nothing was done. Send the same request again later.";
      case FeeNotPublished f ->
          "For %s the schedule names no fee for firms of this kind.".formatted(f.day())
              + " Nothing was done; send the same request again once the register's operator has"
              + " entered the fee.";
      case FeeBeingGivenBack _ ->
          "The gateway is being asked to give the fee back at this moment. See whether it did, and"
              + " settle the fee otherwise only if it did not.";
      case TooManyDocuments t ->
          "An application takes %d documents of %,d MB in all. Take out what nobody asked for, or put several pages into one file."
              .formatted(t.most(), t.mostBytes() / 1024 / 1024);
      case BusinessTimeFixed _ -> "Only a demo or sandbox installation can move it.";
    };
  }

  @Override
  default Optional<Duration> retryAfter() {
    return switch (this) {
      case DuplicateRegistration _,
          DuplicateCuin _,
          DuplicateCnic _,
          DuplicateApplication _,
          OwnApplication _,
          FeeNotPaid _,
          FeeReferenceUsed _,
          FeeStillPaid _,
          FeeNotPublished _,
          TooManyDocuments _,
          BusinessTimeFixed _ ->
          Optional.empty();
      case IdentityAuthorityUnavailable _, FeeGatewayUnavailable _, FeeBeingGivenBack _ ->
          Optional.of(Duration.ofSeconds(30));
    };
  }
}
