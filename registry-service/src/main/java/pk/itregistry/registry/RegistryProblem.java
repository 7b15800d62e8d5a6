package pk.itregistry.registry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.kernel.problem.Problem;

/** What the register refuses beside the problems that every service shares. */
public sealed interface RegistryProblem extends Problem {

  /** The tax number has a live registration already. */
  record DuplicateRegistration(Ntn ntn) implements RegistryProblem {}

  /** The CUIN has a live registration already. */
  record DuplicateCuin(Cuin cuin) implements RegistryProblem {}

  /**
   * The CNIC has a live registration already.
   *
   * @param cnic masked
   */
  record DuplicateCnic(String cnic) implements RegistryProblem {}

  /** Nobody can say at the moment whose a CNIC is. */
  record IdentityAuthorityUnavailable() implements RegistryProblem {}

  /**
   * Another application that states the same number has been approved.
   *
   * @param number which, as in NTN 1234567
   */
  record DuplicateApplication(String number) implements RegistryProblem {}

  /** The number of a certificate that this register never issued. Anybody may ask. */
  record CertificateNotOurs(String number) implements RegistryProblem {}

  /** The certificate was revoked before its first day: there is no day for which to show it. */
  record CertificateRevoked(String number) implements RegistryProblem {}

  /** Nobody decides on their own application. */
  record OwnApplication() implements RegistryProblem {}

  /** The gateway does not confirm the payment. */
  record FeeNotPaid(String why) implements RegistryProblem {}

  /** The payment has paid another application. */
  record FeeReferenceUsed() implements RegistryProblem {}

  /** The gateway says that the payment stands. */
  record FeeStillPaid() implements RegistryProblem {}

  record FeeGatewayUnavailable() implements RegistryProblem {}

  /**
   * On that day the firm was not in the register, as far as was known at the instant.
   *
   * @param on the legal day that was asked about
   */
  record NotRegisteredThen(LocalDate on, Instant knownAt) implements RegistryProblem {}

  /** An application has an end: so many documents, so many bytes. */
  record TooManyDocuments(int most, long mostBytes) implements RegistryProblem {}

  /**
   * A renewal cannot be opened so long before the last certified day.
   *
   * @param opensOn the first day on which it can
   */
  record RenewalNotOpenYet(LocalDate opensOn) implements RegistryProblem {}

  /** The firm has a renewal that is not over; it has one at a time. */
  record RenewalUnderWay(RenewalId renewal) implements RegistryProblem {}

  /** A correction takes two: who proposed it does not decide on it. */
  record SameRegistrar() implements RegistryProblem {}

  /** Something about the certificate waits for a second registrar already. */
  record CorrectionUnderWay(String number) implements RegistryProblem {}

  /** Since a correction was proposed the certificate has changed. */
  record CertificateChanged() implements RegistryProblem {}
  /** Another open office has the code. */
  record OfficeCodeUsed(String office) implements RegistryProblem {}

  /** Somebody works, or will work, in the office that is to be closed. */
  record OfficeHasOfficers() implements RegistryProblem {}

  /** The person works for the country already. */
  record OfficerNamedAlready() implements RegistryProblem {}

  /** Another registrar looks at the application. */
  record HeldByAnother(Instant until) implements RegistryProblem {}

  /** No application waits that this registrar could take. */
  record NothingToTake() implements RegistryProblem {}

  /** Nobody answers a question of their own. */
  record OwnQuestion() implements RegistryProblem {}

  /** Only who asked withdraws a question. */
  record OthersQuestion() implements RegistryProblem {}

  /** Business time runs with system time here: not a demo, not a sandbox. */
  record BusinessTimeFixed() implements RegistryProblem {}

  /** No invitation has this code, or it is another person's. */
  record InvitationUnknown() implements RegistryProblem {}

  /**
   * What the invitation gave cannot be given any more.
   *
   * @param why as a sentence
   */
  record InvitationVoid(String why) implements RegistryProblem {}

  /** Nobody answers their own invitation. */
  record OwnInvitation() implements RegistryProblem {}

  /** So many invitations of a firm are open already. */
  record TooManyInvitations(int most) implements RegistryProblem {}

  /** Only the owner of a firm can hand it over. */
  record OwnersOnly() implements RegistryProblem {}

  @Override
  default int status() {
    return switch (this) {
      case OwnApplication _,
          SameRegistrar _,
          OwnQuestion _,
          OthersQuestion _,
          OwnInvitation _,
          OwnersOnly _ ->
          403;
      case CertificateNotOurs _, NotRegisteredThen _, InvitationUnknown _ -> 404;
      case CertificateRevoked _ -> 410;
      case DuplicateRegistration _,
          DuplicateCuin _,
          DuplicateCnic _,
          DuplicateApplication _,
          FeeReferenceUsed _,
          FeeStillPaid _,
          TooManyDocuments _,
          RenewalNotOpenYet _,
          RenewalUnderWay _,
          CorrectionUnderWay _,
          CertificateChanged _,
          OfficeCodeUsed _,
          OfficeHasOfficers _,
          OfficerNamedAlready _,
          HeldByAnother _,
          NothingToTake _,
          InvitationVoid _,
          TooManyInvitations _,
          BusinessTimeFixed _ ->
          409;
      case FeeNotPaid _ -> 422;
      case FeeGatewayUnavailable _, IdentityAuthorityUnavailable _ -> 503;
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
      case CertificateNotOurs _ -> "not-one-of-ours";
      case CertificateRevoked _ -> "certificate-revoked";
      case OwnApplication _ -> "not-allowed-own-application";
      case FeeNotPaid _ -> "rule-fee-not-paid";
      case FeeReferenceUsed _ -> "fee-reference-used";
      case FeeStillPaid _ -> "fee-still-paid";
      case FeeGatewayUnavailable _ -> "fee-gateway-unavailable";
      case TooManyDocuments _ -> "too-many-documents";
      case BusinessTimeFixed _ -> "business-time-fixed";
      case OfficeCodeUsed _ -> "office-code-used";
      case OfficeHasOfficers _ -> "office-has-officers";
      case OfficerNamedAlready _ -> "officer-named-already";
      case HeldByAnother _ -> "held-by-another";
      case NothingToTake _ -> "nothing-to-take";
      case OwnQuestion _ -> "not-allowed-own-question";
      case OthersQuestion _ -> "not-allowed-others-question";
      case NotRegisteredThen _ -> "not-registered-then";
      case SameRegistrar _ -> "not-allowed-same-registrar";
      case CorrectionUnderWay _ -> "correction-under-way";
      case CertificateChanged _ -> "certificate-changed";
      case RenewalNotOpenYet _ -> "renewal-not-open-yet";
      case RenewalUnderWay _ -> "renewal-under-way";
      case InvitationUnknown _ -> "invitation-not-found";
      case InvitationVoid _ -> "invitation-void";
      case OwnInvitation _ -> "not-allowed-own-invitation";
      case TooManyInvitations _ -> "too-many-invitations";
      case OwnersOnly _ -> "not-allowed-owner-only";
    };
  }

  @Override
  default String title() {
    return switch (this) {
      case DuplicateRegistration _ -> "The tax number has a live registration already";
      case DuplicateCnic _ -> "The CNIC has a live registration already";
      case IdentityAuthorityUnavailable _ -> "Identities cannot be proven at the moment";
      case DuplicateCuin _ -> "The CUIN has a live registration already";
      case DuplicateApplication _ -> "Another application states the same number";
      case CertificateNotOurs _ -> "The certificate is not one of ours";
      case CertificateRevoked _ -> "The certificate was revoked before its first day";
      case OwnApplication _ -> "Nobody decides on their own application";
      case FeeNotPaid _ -> "The fee has not been paid";
      case FeeStillPaid _ -> "The payment of the fee stands";
      case FeeReferenceUsed _ -> "The payment was used for another application";
      case FeeGatewayUnavailable _ -> "Payments cannot be confirmed at the moment";
      case TooManyDocuments _ -> "The application has too many documents";
      case BusinessTimeFixed _ -> "Business time cannot be moved here";
      case OfficeCodeUsed _ -> "Another office has the code";
      case OfficeHasOfficers _ -> "Somebody works in the office";
      case OfficerNamedAlready _ -> "The person is an officer already";
      case HeldByAnother _ -> "Another registrar looks at the application";
      case NothingToTake _ -> "No application waits for you";
      case OwnQuestion _ -> "Nobody answers their own question";
      case OthersQuestion _ -> "Only who asked withdraws a question";
      case NotRegisteredThen _ -> "The firm was not registered then";
      case SameRegistrar _ -> "Another registrar decides";
      case CorrectionUnderWay _ -> "A correction of the certificate is under way";
      case CertificateChanged _ -> "The certificate has changed since";
      case RenewalNotOpenYet _ -> "It is too early to renew";
      case RenewalUnderWay _ -> "A renewal of the firm is under way";
      case InvitationUnknown _ -> "No invitation has this code";
      case InvitationVoid _ -> "What the invitation gave cannot be given any more";
      case OwnInvitation _ -> "Nobody answers their own invitation";
      case TooManyInvitations _ -> "Too many invitations of the firm are open";
      case OwnersOnly _ -> "Only the owner can hand the firm over";
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
      case CertificateRevoked c ->
          "%s certifies no day, so there is nothing to show. Ask the firm for another number."
              .formatted(c.number());
      case CertificateNotOurs c ->
          "This register never issued %s. See that the number was copied rightly."
              .formatted(c.number());
      case OwnApplication _ -> "Another registrar decides on it.";
      case FeeNotPaid f -> f.why();
      case FeeStillPaid _ ->
          "The gateway says that nobody took the payment back; nothing was changed. Ask it about the"
              + " payment first.";
      case FeeReferenceUsed _ -> "Give the reference of the payment for this application.";
      case FeeGatewayUnavailable _ -> "Nothing was done. Send the same request again later.";
      case TooManyDocuments t ->
          "An application takes %d documents of %,d MB in all. Take out what nobody asked for, or put several pages into one file."
              .formatted(t.most(), t.mostBytes() / 1024 / 1024);
      case BusinessTimeFixed _ -> "Only a demo or sandbox installation can move it.";
      case RenewalNotOpenYet r ->
          "The renewal opens on %s, sixty days before the last certified day."
                  .formatted(r.opensOn())
              + " Nothing is lost by waiting: the new year follows on the old one.";
      case RenewalUnderWay r ->
          "A firm has one renewal at a time. Go on with %s, or withdraw it first."
              .formatted(r.renewal());
      case SameRegistrar _ -> "You proposed it yourself. Let another registrar look at it.";
      case CorrectionUnderWay c ->
          "One correction of %s waits for a second registrar. See that it is decided or withdrawn."
              .formatted(c.number());
      case CertificateChanged _ ->
          "It would put right what no longer holds. Withdraw it, and propose what is right now.";
      case OfficeCodeUsed o ->
          "An open office is called %s. Choose another code, or revise that office."
              .formatted(o.office());
      case OfficeHasOfficers _ ->
          "Name its officers in another office, or their last day, and close it then.";
      case OfficerNamedAlready _ ->
          "Look for them among the officers and revise what stands there.";
      case HeldByAnother h ->
          "It is theirs until %s, unless they hand it back or the head of their office gives it to"
                  .formatted(h.until())
              + " somebody else. Take another one.";
      case NothingToTake _ ->
          "In your provinces nothing waits that nobody holds and that you may decide; an officer who"
              + " is absent or does not serve today is given nothing. Try again later.";
      case OwnQuestion _ -> "Another registrar answers it; you can withdraw it.";
      case OthersQuestion _ -> "You can answer it.";
      case NotRegisteredThen n ->
          "On %s the register did not know the firm, as of %s. Ask about a later day or instant."
              .formatted(n.on(), n.knownAt());
      case InvitationUnknown _ ->
          "See that the code was copied whole, and that you are signed in as the person it was"
              + " meant for; else ask for a new invitation.";
      case InvitationVoid v -> v.why() + " Ask the firm for a new invitation.";
      case OwnInvitation _ -> "Hand the code to the person whom you invited; they answer it.";
      case TooManyInvitations t ->
          "At most %d are open at once. Withdraw some, or wait until they are answered."
              .formatted(t.most());
      case OwnersOnly _ -> "Ask the owner to invite whoever shall take the firm over.";
    };
  }

  @Override
  default Optional<Duration> retryAfter() {
    return switch (this) {
      case FeeGatewayUnavailable _, IdentityAuthorityUnavailable _ ->
          Optional.of(Duration.ofSeconds(30));
      case DuplicateRegistration _,
          DuplicateCuin _,
          DuplicateCnic _,
          DuplicateApplication _,
          CertificateNotOurs _,
          CertificateRevoked _,
          OwnApplication _,
          FeeNotPaid _,
          FeeReferenceUsed _,
          FeeStillPaid _,
          TooManyDocuments _,
          BusinessTimeFixed _,
          SameRegistrar _,
          CorrectionUnderWay _,
          CertificateChanged _,
          RenewalNotOpenYet _,
          RenewalUnderWay _,
          OfficeCodeUsed _,
          OfficeHasOfficers _,
          OfficerNamedAlready _,
          HeldByAnother _,
          NothingToTake _,
          OwnQuestion _,
          OthersQuestion _,
          NotRegisteredThen _,
          InvitationUnknown _,
          InvitationVoid _,
          OwnInvitation _,
          TooManyInvitations _,
          OwnersOnly _ ->
          Optional.empty();
    };
  }
}
