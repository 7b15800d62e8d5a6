package pk.itregistry.registry;

import java.time.Instant;
import java.time.LocalDate;
import pk.itregistry.kernel.identity.RenewalId;

/** What the register refuses of certificates, renewals and corrections. */
public sealed interface CertificateProblem extends RegistryProblem {

  /** The number of a certificate that this register never issued. Anybody may ask. */
  record CertificateNotOurs(String number) implements CertificateProblem {}

  /** The certificate was revoked before its first day: there is no day for which to show it. */
  record CertificateRevoked(String number) implements CertificateProblem {}

  /**
   * On that day the firm was not in the register, as far as was known at the instant.
   *
   * @param on the legal day that was asked about
   */
  record NotRegisteredThen(LocalDate on, Instant knownAt) implements CertificateProblem {}

  /**
   * A renewal cannot be opened so long before the last certified day.
   *
   * @param opensOn the first day on which it can
   */
  record RenewalNotOpenYet(LocalDate opensOn) implements CertificateProblem {}

  /** The firm has a renewal that is not over; it has one at a time. */
  record RenewalUnderWay(RenewalId renewal) implements CertificateProblem {}

  /** A correction takes two: who proposed it does not decide on it. */
  record SameRegistrar() implements CertificateProblem {}

  /** Something about the certificate waits for a second registrar already. */
  record CorrectionUnderWay(String number) implements CertificateProblem {}

  /** Since a correction was proposed the certificate has changed. */
  record CertificateChanged() implements CertificateProblem {}

  @Override
  default int status() {
    return switch (this) {
      case CertificateNotOurs _, NotRegisteredThen _ -> 404;
      case CertificateRevoked _ -> 410;
      case RenewalNotOpenYet _, RenewalUnderWay _, CorrectionUnderWay _, CertificateChanged _ ->
          409;
      case SameRegistrar _ -> 403;
    };
  }

  @Override
  default String code() {
    return switch (this) {
      case CertificateNotOurs _ -> "not-one-of-ours";
      case CertificateRevoked _ -> "certificate-revoked";
      case NotRegisteredThen _ -> "not-registered-then";
      case RenewalNotOpenYet _ -> "renewal-not-open-yet";
      case RenewalUnderWay _ -> "renewal-under-way";
      case SameRegistrar _ -> "not-allowed-same-registrar";
      case CorrectionUnderWay _ -> "correction-under-way";
      case CertificateChanged _ -> "certificate-changed";
    };
  }

  @Override
  default String title() {
    return switch (this) {
      case CertificateNotOurs _ -> "The certificate is not one of ours";
      case CertificateRevoked _ -> "The certificate was revoked before its first day";
      case NotRegisteredThen _ -> "The firm was not registered then";
      case RenewalNotOpenYet _ -> "It is too early to renew";
      case RenewalUnderWay _ -> "A renewal of the firm is under way";
      case SameRegistrar _ -> "Another registrar decides";
      case CorrectionUnderWay _ -> "A correction of the certificate is under way";
      case CertificateChanged _ -> "The certificate has changed since";
    };
  }

  @Override
  default String detail() {
    return switch (this) {
      case CertificateNotOurs c ->
          "This register never issued %s. See that the number was copied rightly."
              .formatted(c.number());
      case CertificateRevoked c ->
          "%s certifies no day, so there is nothing to show. Ask the firm for another number."
              .formatted(c.number());
      case NotRegisteredThen n ->
          "On %s the register did not know the firm, as of %s. Ask about a later day or instant."
              .formatted(n.on(), n.knownAt());
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
    };
  }
}
