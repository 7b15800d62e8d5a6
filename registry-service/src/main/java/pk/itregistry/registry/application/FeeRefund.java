package pk.itregistry.registry.application;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.money.Money;

/** The fee of an application that was declined after it was paid: it is given back. */
@Entity
class FeeRefund {
  /** Where giving back stands. */
  @Schema(name = "FeeRefundState")
  enum State {
    DUE,
    GIVEN_BACK,
    SETTLED
  }

  /** What happens to it: the gateway gives the money back, or a registrar saw to it otherwise. */
  @Schema(name = "FeeRefundAct")
  enum Act {
    GIVE_BACK,
    SETTLE
  }

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "fee-refund",
          State.DUE,
          step(State.DUE, Act.GIVE_BACK, State.GIVEN_BACK, "fee gateway"),
          step(State.DUE, Act.SETTLE, State.SETTLED, ApplicationLife.REGISTRAR));

  @Id
  @Column(name = "application")
  private UUID applicationId;

  @Version private long version;

  @Column(updatable = false)
  private String feeReference;

  @Column(updatable = false)
  private BigDecimal amountPkr;

  @Enumerated(EnumType.STRING)
  private State state;

  private LocalDate stateSince;
  private @Nullable String settlement;

  protected FeeRefund() {}

  FeeRefund(ApplicationId application, PaymentReference reference, Money paid, LocalDate today) {
    this.applicationId = application.value();
    this.feeReference = reference.value();
    this.amountPkr = paid.amount();
    this.state = LIFE.first();
    this.stateSince = today;
  }

  /** The gateway has given the money back. */
  void giveBack(LocalDate today) {
    pass(Act.GIVE_BACK, today);
  }

  /** The money went back in another way, which is told. */
  void settle(String how, LocalDate today) {
    pass(Act.SETTLE, today);
    settlement = how;
  }

  private void pass(Act act, LocalDate today) {
    state = LIFE.next(state, act);
    stateSince = today;
  }

  State state() {
    return state;
  }

  LocalDate stateSince() {
    return stateSince;
  }

  @Nullable String settlement() {
    return settlement;
  }

  Money amount() {
    return Money.pkr(amountPkr);
  }
}
