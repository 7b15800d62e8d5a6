package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.RegistryProblem.FeeReferenceUsed;

/** Notes the fee as paid, once the gateway has confirmed it. */
@ApplicationScoped
class PayFee {
  private final Applications applications;

  PayFee(Applications applications) {
    this.applications = applications;
  }

  void perform(Application application, FeePaymentRequest paid, AskForFee.Asked asked) {
    String reference = paid.paymentReference().value();
    if (applications.feeReferenceUsedBeside(application.id(), reference)) {
      throw new Refused(new FeeReferenceUsed());
    }
    application.payFee(asked.fee(), reference, asked.day());
    asked
        .refusal()
        .ifPresent(refused -> {
          throw refused;
        });
  }
}
