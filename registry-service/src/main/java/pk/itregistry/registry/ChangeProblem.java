package pk.itregistry.registry;

import java.time.LocalDate;
import pk.itregistry.kernel.identity.ChangeRequestId;

/** What the register refuses of changes that firms ask for, and of measures from another day. */
public sealed interface ChangeProblem extends RegistryProblem {

  /** The firm has asked for a change of that kind, and it is not over. */
  record ChangeUnderWay(ChangeRequestId request) implements ChangeProblem {}

  /** Nobody decides on what they asked for. */
  record OwnChange() implements ChangeProblem {}

  /** A measure from another day waits for the firm already. */
  record MeasureWaits() implements ChangeProblem {}

  /**
   * Since a measure was proposed for a day, the registration has come to stand otherwise.
   *
   * @param since the day since when it stands as it does
   */
  record StandsOtherwiseSince(LocalDate since) implements ChangeProblem {}

  /**
   * No freelancer's history can be carried into the firm.
   *
   * @param why as a sentence
   */
  record CarriesNoHistory(String why) implements ChangeProblem {}

  /** Where a firm's letters go was changed so often on this day. */
  record AddressChangedOften(int most) implements ChangeProblem {}

  /** Nothing can be withdrawn: the firm is not certified as a start-up. */
  record NoStartup() implements ChangeProblem {}

  @Override
  default int status() {
    return switch (this) {
      case ChangeUnderWay _,
          MeasureWaits _,
          StandsOtherwiseSince _,
          CarriesNoHistory _,
          AddressChangedOften _,
          NoStartup _ ->
          409;
      case OwnChange _ -> 403;
    };
  }

  @Override
  default String code() {
    return switch (this) {
      case ChangeUnderWay _ -> "change-under-way";
      case OwnChange _ -> "not-allowed-own-change";
      case MeasureWaits _ -> "measure-waits";
      case StandsOtherwiseSince _ -> "stands-otherwise-since";
      case CarriesNoHistory _ -> "carries-no-history";
      case AddressChangedOften _ -> "address-changed-often";
      case NoStartup _ -> "no-startup";
    };
  }

  @Override
  default String title() {
    return switch (this) {
      case ChangeUnderWay _ -> "A change of that kind is under way";
      case OwnChange _ -> "Nobody decides on what they asked for";
      case MeasureWaits _ -> "A measure from another day waits already";
      case StandsOtherwiseSince _ -> "The registration has changed since it was proposed";
      case CarriesNoHistory _ -> "No history can be carried into the firm";
      case AddressChangedOften _ -> "The address of the firm's letters was changed often today";
      case NoStartup _ -> "The firm is not certified as a start-up";
    };
  }

  @Override
  default String detail() {
    return switch (this) {
      case ChangeUnderWay it ->
          "Request %s is not over. Wait for it, or withdraw it and ask anew."
              .formatted(it.request());
      case OwnChange _ -> "Another registrar decides on it.";
      case MeasureWaits _ ->
          "Look among the firm's dated measures; have it decided or withdraw it, and propose anew.";
      case StandsOtherwiseSince it ->
          "It stands as it does since %s, which is after the day of the measure. Reject or withdraw"
                  .formatted(it.since())
              + " it, and propose what is right now.";
      case AddressChangedOften it ->
          "It can be changed %d times on a day. Change it again tomorrow.".formatted(it.most());
      case CarriesNoHistory it ->
          it.why() + " Only a firm that is no freelancer's carries a history, and only one.";
      case NoStartup _ ->
          "Nothing is to be withdrawn. See the firm's history for what became of a certification.";
    };
  }
}
