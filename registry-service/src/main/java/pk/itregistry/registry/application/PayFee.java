package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.RegistryProblem.FeeReferenceUsed;
import pk.itregistry.registry.outside.FeeGateway;

/** Notes the fee as paid, once the gateway confirms it. */
@ApplicationScoped
class PayFee {
  private final Applications applications;
  private final FeeSchedule fees;
  private final FeeGateway gateway;
  private final BusinessClock clock;

  PayFee(Applications applications, FeeSchedule fees, FeeGateway gateway, BusinessClock clock) {
    this.applications = applications;
    this.fees = fees;
    this.gateway = gateway;
    this.clock = clock;
  }

  Application perform(Application application, String reference) {
    LocalDate today = clock.today();
    Money fee = fees.on(today, application.particulars().kind()).amount();
    if (applications.feeReferenceUsedBeside(application.id(), reference)) {
      throw new Refused(new FeeReferenceUsed());
    }
    application.payFee(fee, reference, today);
    gateway.confirm(application.id(), reference, fee);
    applications.flush();
    return application;
  }
}
