package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.outside.FeeGateway;

/**
 * Asks the fee gateway whether an application's fee was paid. It is asked before the act's
 * transaction, so that no row and no connection waits for another house.
 */
@ApplicationScoped
class AskForFee {
  private final Applications applications;
  private final FeeSchedule fees;
  private final FeeGateway gateway;
  private final BusinessClock clock;

  AskForFee(Applications applications, FeeSchedule fees, FeeGateway gateway, BusinessClock clock) {
    this.applications = applications;
    this.fees = fees;
    this.gateway = gateway;
    this.clock = clock;
  }

  /**
   * The fee of a day.
   *
   * @param demandPaid refuses as the gateway did, once the act has found nothing else to refuse
   */
  record Asked(Money fee, LocalDate day, Runnable demandPaid) {}

  /** Asks; not where the reference was not of its form, which the act refuses by itself. */
  Asked of(ApplicationId id, @Nullable String reference) {
    LocalDate today = clock.today();
    Money fee = fees.on(today, applications.get(id).particulars().kind()).amount();
    if (reference == null) {
      return new Asked(fee, today, () -> {});
    }
    try {
      gateway.confirm(id, reference, fee);
      return new Asked(fee, today, () -> {});
    } catch (RuntimeException refused) {
      // A replay, and a refusal that stands before this one at the door, come first.
      return new Asked(
          fee,
          today,
          () -> {
            throw refused;
          });
    }
  }
}
