package pk.itregistry.contracts.exports;

import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.EventType;

/** What exports-service tells. Re-announced states are what they were: only copies care. */
public sealed interface ExportsEvent extends Event {

  /** A bank pushed a remittance, or changed what it had said before. */
  @EventType("pk.itregistry.exports.remittance.recorded.v1")
  record RemittanceRecorded(RemittanceState remittance) implements ExportsEvent, OfRemittance {}

  /** The tax authority confirmed the deposit of what was withheld. */
  @EventType("pk.itregistry.exports.remittance.verified.v1")
  record RemittanceVerified(RemittanceState remittance) implements ExportsEvent, OfRemittance {}

  /** The tax authority knows no such deposit, or it was used up by other remittances. */
  @EventType("pk.itregistry.exports.remittance.rejected.v1")
  record RemittanceRejected(RemittanceState remittance) implements ExportsEvent, OfRemittance {}

  /** More or less of it is now set against lines. */
  @EventType("pk.itregistry.exports.remittance.allocated.v1")
  record RemittanceAllocated(RemittanceState remittance) implements ExportsEvent, OfRemittance {}

  /** The bank certified the same payment anew: another number, amount or code. */
  @EventType("pk.itregistry.exports.remittance.reissued.v1")
  record RemittanceReissued(RemittanceState remittance) implements ExportsEvent, OfRemittance {}

  /** The bank took the payment back. */
  @EventType("pk.itregistry.exports.remittance.reversed.v1")
  record RemittanceReversed(RemittanceState remittance) implements ExportsEvent, OfRemittance {}

  /**
   * The bank confirmed what deserved a look: what it withheld, though it contradicts the law or its
   * own rate, or that the payment is another than one just like it.
   */
  @EventType("pk.itregistry.exports.remittance.confirmed.v1")
  record RemittanceConfirmed(RemittanceState remittance) implements ExportsEvent, OfRemittance {}

  /** The tax authority was asked about a deposit and has not found it yet. */
  @EventType("pk.itregistry.exports.remittance.deposit-asked.v1")
  record DepositAsked(AskedDeposit deposit) implements ExportsEvent {
    @Override
    public String subject() {
      return deposit.remittanceId().toString();
    }
  }

  @EventType("pk.itregistry.exports.remittance.reannounced.v1")
  record RemittanceReannounced(RemittanceState remittance) implements ExportsEvent, OfRemittance {}

  @EventType("pk.itregistry.exports.return.filed.v1")
  record ReturnFiled(ReturnState exportReturn) implements ExportsEvent, OfReturn {}

  @EventType("pk.itregistry.exports.return.amended.v1")
  record ReturnAmended(ReturnState exportReturn) implements ExportsEvent, OfReturn {}

  @EventType("pk.itregistry.exports.return.withdrawn.v1")
  record ReturnWithdrawn(ReturnState exportReturn) implements ExportsEvent, OfReturn {}

  @EventType("pk.itregistry.exports.return.reannounced.v1")
  record ReturnReannounced(ReturnState exportReturn) implements ExportsEvent, OfReturn {}

  /** Told in the order of what happens to a remittance. */
  interface OfRemittance extends Event {
    RemittanceState remittance();

    @Override
    default String subject() {
      return remittance().remittanceId().toString();
    }
  }

  /** Told in the order of what happens to an export return. */
  interface OfReturn extends Event {
    ReturnState exportReturn();

    @Override
    default String subject() {
      return exportReturn().returnId().toString();
    }
  }
}
