package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.ApplicationProblem.FeeReferenceUsed;

/** Notes the fee as paid, once the gateway has confirmed it, of what can be registered. */
@ApplicationScoped
class PayFee {
  private final Applications applications;
  private final Rivals rivals;

  PayFee(Applications applications, Rivals rivals) {
    this.applications = applications;
    this.rivals = rivals;
  }

  void perform(Application application, FeePaymentRequest paid, AskForFee.Asked asked) {
    PaymentReference reference = paid.paymentReference();
    if (applications.feeReferenceUsedBeside(application.id(), reference)) {
      throw new Refused(new FeeReferenceUsed());
    }
    application.payFee(asked.fee(), reference, asked.day());
    rivals.of(application, asked.day()).refuse();
    asked
        .refusal()
        .ifPresent(refused -> {
          throw refused;
        });
  }
}
