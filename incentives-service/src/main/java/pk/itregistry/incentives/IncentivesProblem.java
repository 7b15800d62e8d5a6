package pk.itregistry.incentives;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Problem;

/** What incentives-service refuses beyond what every service does. */
public sealed interface IncentivesProblem extends Problem {

  /** Remittances that do not exist, or that this firm may not know of. */
  record RemittancesNotFound(List<Fault> errors) implements IncentivesProblem {}

  /** A remittance is claimed once per scheme. */
  record AlreadyClaimed(List<Fault> errors) implements IncentivesProblem {}

  /** The second signature must be another person's than the first. */
  record FourEyes(String act) implements IncentivesProblem {}

  /** Nobody decides, serves or pays what they had a hand in, whatever was revoked since. */
  record HandInTheClaim(String what) implements IncentivesProblem {}

  /** Only the officer who took the claim goes on with it. */
  record AnotherOfficersClaim() implements IncentivesProblem {}

  /** Nobody is given less than asked without having been heard (s.170(4)). */
  record HearingNeeded() implements IncentivesProblem {}

  /** Silence cannot be recorded before the time to answer is over. */
  record HearingStillOpen(String answerBy) implements IncentivesProblem {}

  /** What the amount was computed from is no longer so; what to do next is told. */
  record SourceChanged(String what, String next) implements IncentivesProblem {}

  /** An order is cancelled only when what it rests on is gone. */
  record SourceStands() implements IncentivesProblem {}

  /** What the bank has in hand, or has paid, cannot be cancelled. */
  record PaymentUnderWay(String state, String next) implements IncentivesProblem {}

  /** A second person confirms what a first one proposed. */
  record CancellationNotProposed() implements IncentivesProblem {}

  /** The register names no account to pay to. */
  record PayoutAccountMissing() implements IncentivesProblem {}

  /** The body is not an ISO 20022 message that is taken here. */
  record MalformedMessage(String why) implements IncentivesProblem {}

  /** A message of ISO 20022 that tells nothing of our payments. */
  record MessageNotRead(String message) implements IncentivesProblem {}

  /** The bank sent another message under an id that it had used. */
  record ReportConflict(String messageId) implements IncentivesProblem {}

  /** One report, one transaction: it must stay small. */
  record TooManyPayments(int most) implements IncentivesProblem {}

  /** The bank does not pay to that account, whoever tries. */
  record AccountRefused(String reason) implements IncentivesProblem {}

  /** What the bank said of the payment is not seen to yet. */
  record BankEntryWaits() implements IncentivesProblem {}

  /** The entry tells of no return of less than was paid. */
  record NoReturnLessCharge() implements IncentivesProblem {}

  /** The register has no tax number of the firm by which its debts could be asked for. */
  record TaxNumberMissing() implements IncentivesProblem {}

  /** The tax authority can be asked for the debts itself: nobody states them. */
  record TaxNumberKnown() implements IncentivesProblem {}

  /** No connection to the tax authority. */
  record TaxAuthorityUnavailable() implements IncentivesProblem {}

  @Override
  default int status() {
    return switch (this) {
      case MalformedMessage _ -> 400;
      case FourEyes _, HandInTheClaim _, AnotherOfficersClaim _ -> 403;
      case RemittancesNotFound _ -> 404;
      case AlreadyClaimed _,
          HearingNeeded _,
          HearingStillOpen _,
          SourceChanged _,
          SourceStands _,
          PaymentUnderWay _,
          CancellationNotProposed _,
          PayoutAccountMissing _,
          TaxNumberMissing _,
          TaxNumberKnown _,
          ReportConflict _,
          AccountRefused _,
          BankEntryWaits _,
          NoReturnLessCharge _ ->
          409;
      case TooManyPayments _, MessageNotRead _ -> 422;
      case TaxAuthorityUnavailable _ -> 503;
    };
  }

  @Override
  default String code() {
    return switch (this) {
      case RemittancesNotFound _ -> "remittance-not-found";
      case AlreadyClaimed _ -> "already-claimed";
      case FourEyes _ -> "four-eyes";
      case HandInTheClaim _ -> "not-allowed-had-a-hand";
      case SourceStands _ -> "source-stands";
      case PaymentUnderWay _ -> "payment-under-way";
      case CancellationNotProposed _ -> "cancellation-not-proposed";
      case AnotherOfficersClaim _ -> "not-allowed-assignment";
      case HearingNeeded _ -> "hearing-needed";
      case HearingStillOpen _ -> "hearing-still-open";
      case SourceChanged _ -> "source-changed";
      case PayoutAccountMissing _ -> "payout-account-missing";
      case TaxNumberMissing _ -> "tax-number-missing";
      case TaxNumberKnown _ -> "tax-number-known";
      case MalformedMessage _ -> "malformed-message";
      case MessageNotRead _ -> "message-not-read";
      case ReportConflict _ -> "report-conflict";
      case AccountRefused _ -> "account-refused";
      case BankEntryWaits _ -> "bank-entry-waits";
      case NoReturnLessCharge _ -> "no-return-less-charge";
      case TooManyPayments _ -> "too-many-payments";
      case TaxAuthorityUnavailable _ -> "tax-authority-unavailable";
    };
  }

  @Override
  default String title() {
    return switch (this) {
      case RemittancesNotFound _ -> "There is no such remittance of this firm";
      case AlreadyClaimed _ -> "The remittance is claimed already";
      case FourEyes _ -> "A second person must do this";
      case HandInTheClaim _ -> "Somebody without a hand in the claim must do this";
      case SourceStands _ -> "What the order rests on still stands";
      case PaymentUnderWay _ -> "The payment cannot be stopped";
      case CancellationNotProposed _ -> "Nobody has proposed to cancel the order";
      case AnotherOfficersClaim _ -> "Another officer has taken this claim";
      case HearingNeeded _ -> "The firm must be heard first";
      case HearingStillOpen _ -> "The firm may still answer";
      case SourceChanged _ -> "A source of the amount has changed";
      case PayoutAccountMissing _ -> "The firm has no payout account";
      case TaxNumberMissing _ -> "The firm has no tax number in the register";
      case TaxNumberKnown _ -> "The tax authority is asked by the firm's tax number";
      case MalformedMessage _ -> "The message cannot be read";
      case MessageNotRead _ -> "Messages of this kind are not read here";
      case ReportConflict _ -> "The message id was used for another message";
      case AccountRefused _ -> "The bank does not pay to this account";
      case BankEntryWaits _ -> "What the bank said of the payment waits to be seen to";
      case NoReturnLessCharge _ -> "The entry tells of no return of less than was paid";
      case TooManyPayments _ -> "The message reports on too many payments";
      case TaxAuthorityUnavailable _ -> "The tax authority cannot be asked";
    };
  }

  @Override
  default String detail() {
    return switch (this) {
      case RemittancesNotFound _ ->
          "errors names them; they may not be attributed to the firm yet, or not be its own.";
      case AlreadyClaimed _ ->
          "A payment is claimed once under a scheme, whatever its certificate's number. Withdrawing"
              + " that claim frees it; a decision that gives something never does.";
      case FourEyes f ->
          "Whoever signed first cannot also %s; another person has to.".formatted(f.act());
      case HandInTheClaim h ->
          "Whoever %s while the claim was pending takes no part in deciding, serving or paying it, also when that was revoked since; another officer must do this."
              .formatted(h.what());
      case SourceStands _ ->
          "An order is cancelled when a source of its amount has changed; nothing of this one has.";
      case PaymentUnderWay p -> "The payment is %s. %s".formatted(p.state(), p.next());
      case CancellationNotProposed _ ->
          "One officer proposes (POST .../cancellation-proposal), another one confirms.";
      case AnotherOfficersClaim _ -> "Only the officer who took it can go on with it.";
      case HearingNeeded _ ->
          "Less than was asked can be proposed only after a hearing was offered and its result"
              + " recorded (Income Tax Ordinance 2001, s.170(4)).";
      case HearingStillOpen h ->
          "Silence can be recorded from the day after %s on.".formatted(h.answerBy());
      case SourceChanged s -> s.what() + " " + s.next();
      case PayoutAccountMissing _ ->
          "The firm's owner names one in the register; send this request again after that.";
      case TaxNumberMissing _ ->
          "Without one the tax authority cannot be asked which debts the refund has to meet first (Income Tax Ordinance 2001, s.170(3)); nothing was set off. Ask it by letter, and state its answer (POST .../debts) before this.";
      case TaxNumberKnown _ ->
          "The set-off asks the tax authority itself; what somebody states would only stand beside its answer. Nothing was changed.";
      case MalformedMessage m -> m.why();
      case MessageNotRead m ->
          "This is %s, which tells nothing of payments here. Send pain.002 (version 3 or later) for the status of payments, camt.054 (version 2 or later) for what was booked."
              .formatted(m.message());
      case AccountRefused a ->
          "The bank gave the reason %s, and another attempt to the same account would end alike. The firm names another payout account in the register; repair the payment after that."
              .formatted(a.reason());
      case BankEntryWaits _ ->
          "An entry of the bank's report on this payment waits: see to it first (bank-entries?advice=), or the payment could be made twice.";
      case NoReturnLessCharge _ ->
          "Only a booked return in PKR of less than the payment, of its present attempt and while it is PAID, can be taken less a charge. Choose another outcome.";
      case ReportConflict r ->
          "Message %s was received before with other content.".formatted(r.messageId());
      case TooManyPayments t ->
          "A message may report on %d payments; nothing of this one was taken. Send several messages."
              .formatted(t.most());
      case TaxAuthorityUnavailable _ -> "Nothing was done. Send the same request again later.";
    };
  }

  @Override
  default Optional<Duration> retryAfter() {
    return this instanceof TaxAuthorityUnavailable
        ? Optional.of(Duration.ofMinutes(1))
        : Optional.empty();
  }
}
