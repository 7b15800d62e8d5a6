package pk.itregistry.registry.outside;

import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.money.Money;

/** Tells whether a fee was paid. Asking twice changes nothing. */
@FunctionalInterface
public interface FeeGateway {
  /** Refuses with FeeNotPaid unless the payment of that reference covers the fee. */
  void confirm(ApplicationId application, String paymentReference, Money fee);
}
