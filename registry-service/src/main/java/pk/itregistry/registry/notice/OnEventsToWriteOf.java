package pk.itregistry.registry.notice;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.incentives.ClaimState;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimDecided;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimHearingOffered;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimPaid;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimPaymentReturned;
import pk.itregistry.contracts.registry.ChangeRequestState;
import pk.itregistry.contracts.registry.RegistryEvent.ChangeRequestChanged;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalReminded;
import pk.itregistry.contracts.registry.RenewalState;
import pk.itregistry.plumbing.event.EventEffect;
import pk.itregistry.plumbing.event.Inbox;

/**
 * Writes to a firm of what the services tell that happened to what is its own. An event hands over
 * one letter, however often it is heard; what is only announced again hands over none.
 */
@ApplicationScoped
class OnEventsToWriteOf implements EventEffect {
  private final Inbox inbox;
  private final WriteToFirm letters;

  OnEventsToWriteOf(Inbox inbox, WriteToFirm letters) {
    this.inbox = inbox;
    this.letters = letters;
  }

  @Incoming("registry-letters")
  @Blocking(ordered = true)
  public void takeOwn(ConsumerRecords<String, String> delivered) {
    inbox.take(delivered, this::apply);
  }

  @Incoming("incentives-letters")
  @Blocking(ordered = true)
  public void takeOfClaims(ConsumerRecords<String, String> delivered) {
    inbox.take(delivered, this::apply);
  }

  @Override
  public void apply(Event event) {
    switch (event) {
      case RenewalReminded(RenewalState renewal) -> remind(renewal);
      case ChangeRequestChanged(ChangeRequestState change) -> write(change);
      case ClaimHearingOffered(ClaimState claim) -> write(NoticeKind.CLAIM_HEARING_OFFERED, claim);
      case ClaimDecided(ClaimState claim) -> write(NoticeKind.CLAIM_DECIDED, claim);
      case ClaimPaid(ClaimState claim) -> write(NoticeKind.CLAIM_PAID, claim);
      case ClaimPaymentReturned(ClaimState claim) ->
          write(NoticeKind.CLAIM_PAYMENT_RETURNED, claim);
      default -> {} // nothing that a firm has to know or do
    }
  }

  private void remind(RenewalState renewal) {
    if (renewal.state().equals("CONFIRMED")) {
      letters.of(NoticeKind.RENEWAL_FEE_DUE, renewal.firmId()); // all that is left to do
    } else {
      letters.of(NoticeKind.RENEWAL_DUE, renewal.firmId(), renewal.lastDay());
    }
  }

  private void write(ChangeRequestState change) {
    switch (change.state()) {
      case "EFFECTIVE" -> letters.of(NoticeKind.CHANGE_MADE, change.firmId());
      case "DECLINED" -> letters.of(NoticeKind.CHANGE_DECLINED, change.firmId());
      default -> {} // it goes on, or the firm took it back
    }
  }

  private void write(NoticeKind kind, ClaimState claim) {
    letters.of(kind, claim.firmId(), claim.claimId().toString());
  }
}
