package pk.itregistry.incentives.payment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a treasury officer says to the record that the bank did not execute a payment. */
record NotExecutedReview(Outcome outcome) {

  /** Confirm it, as another officer than who recorded it, or refuse it: it waits for the bank. */
  @Schema(name = "NotExecutedOutcome")
  enum Outcome {
    CONFIRM,
    REFUSE
  }
}
