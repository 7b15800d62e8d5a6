package pk.itregistry.incentives.claim;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.timeline.Notes;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.Actor;

/** What a claim's timeline says of each act, in words; amounts as they are when it is written. */
final class ClaimNotes {
  private final Supplier<Amounts> amounts;
  private final Notes notes = new Notes();

  ClaimNotes(Supplier<Amounts> amounts) {
    this.amounts = amounts;
  }

  Notes all() {
    return notes;
  }

  void drafted(Actor by) {
    notes.add(
        "DRAFTED", By.FIRM, by, () -> "Drafted; computed %s.".formatted(amounts.get().computed()));
  }

  void submitted(Actor by, LocalDate dueOn) {
    notes.add(
        "SUBMITTED",
        By.FIRM,
        by,
        () ->
            "Received; %s claimed; the order is due by %s."
                .formatted(amounts.get().computed(), dueOn));
  }

  void withdrawn(Actor by) {
    notes.add("WITHDRAWN", By.FIRM, by, "Withdrawn by the firm.");
  }

  void taken(Actor by) {
    notes.add("TAKEN", By.CLAIMS_OFFICER, by, "Taken for review.");
  }

  void hearingOffered(Actor by, HearingOffer offer) {
    String words = "Answer by %s. %s".formatted(offer.answerBy(), offer.grounds());
    notes.add("HEARING_OFFERED", By.CLAIMS_OFFICER, by, words);
  }

  void hearingClosed(Actor by, HearingRecord heard) {
    String words = "%s. %s".formatted(heard.result(), heard.record());
    notes.add("HEARING_CLOSED", By.CLAIMS_OFFICER, by, words);
  }

  void proposed(Actor by) {
    notes.add("PROPOSED", By.CLAIMS_OFFICER, by, "A decision was proposed.");
  }

  void sentBack(Actor by) {
    notes.add("SENT_BACK", By.CLAIMS_APPROVER, by, "Sent back to the officer.");
  }

  void decided(Actor by) {
    Amounts now = amounts.get();
    String words = "Sanctioned %s of %s.".formatted(now.sanctioned(), now.computed());
    notes.add("DECIDED", By.CLAIMS_APPROVER, by, words);
  }

  void held(String reason) {
    notes.add("HELD", reason);
  }

  void holdReleased(Actor by) {
    notes.add(
        "HOLD_RELEASED",
        By.CLAIMS_OFFICER,
        by,
        () -> "Looked at; computed anew: %s.".formatted(amounts.get().computed()));
  }

  void reviewedAgain(Actor by, String reason) {
    By role = By.treasuryOrApprover(by);
    notes.add(
        "REVIEW_REOPENED",
        role,
        by,
        "The decision was taken back with its order and is reviewed again. " + reason);
  }

  void sourceChangedAgain(String reason) {
    notes.add("SOURCE_CHANGED_AGAIN", reason);
  }

  void standsAgain() {
    notes.add("REASSESSMENT_CLOSED", "What the decision rests on is again what it was.");
  }

  void reassessmentOpened(String reason, @Nullable LocalDate paidOn) {
    notes.add(
        "REASSESSMENT_OPENED",
        paidOn == null ? reason : "%s It was paid on %s.".formatted(reason, paidOn));
  }
}
