package pk.itregistry.exports.deposit;

import pk.itregistry.kernel.identity.RemittanceId;

/** Who wants to know of a deposit; told in the transaction that settles the question. */
public interface DepositAsker {
  /** Locks the remittance, so that its question stays what it is until the answer is in. */
  void lock(RemittanceId remittance);

  /** Not found yet; it is asked about again. */
  void notYet(RemittanceId remittance, Asking asking);

  void confirmed(RemittanceId remittance);

  void refused(RemittanceId remittance, String reason);
}
