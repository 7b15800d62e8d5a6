package pk.itregistry.registry.outside;

import java.util.UUID;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.money.Money;

/** Tells whether a fee was paid, and gives it back. Asking twice changes nothing. */
public interface FeeGateway {
  /**
   * Refuses with FeeNotPaid unless the payment of that reference covers the fee.
   *
   * @param what the application or renewal that it is paid for
   */
  void confirm(UUID what, String paymentReference, Money fee);

  /** Whether a payment that it had confirmed was taken back since. */
  boolean tookBack(ApplicationId application, String paymentReference);

  /**
   * Gives a payment back to whoever made it. A {@code Refused} means that it surely was not given
   * back. What leaves that open, such as a time-out, is any other exception: a registrar who
   * settles the fee otherwise is told which of the two it was.
   */
  void giveBack(ApplicationId application, String paymentReference, Money fee);
}
