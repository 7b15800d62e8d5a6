package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.registry.outside.FeePayments;

/** Notes the fee as paid, once the gateway has confirmed it, of what can be registered. */
@ApplicationScoped
class PayFee {
  private final FeePayments payments;
  private final Rivals rivals;

  PayFee(FeePayments payments, Rivals rivals) {
    this.payments = payments;
    this.rivals = rivals;
  }

  void perform(Application application, FeePaymentRequest paid, AskForFee.Asked asked) {
    PaymentReference reference = paid.paymentReference();
    payments.use(application.id().value(), reference.value());
    application.payFee(asked.fee(), reference, asked.day());
    rivals.of(application, asked.day()).refuse();
    asked
        .refusal()
        .ifPresent(refused -> {
          throw refused;
        });
  }
}
