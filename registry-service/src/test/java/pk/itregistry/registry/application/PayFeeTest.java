package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.registry.application.AnApplication.DAY;
import static pk.itregistry.registry.application.AnApplication.FEE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.ApplicationProblem.FeeNotPaid;
import pk.itregistry.registry.ApplicationProblem.FeeReferenceUsed;
import pk.itregistry.registry.outside.FeePayments;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PayFeeTest {
  private static final FeePaymentRequest PAYMENT =
      new FeePaymentRequest(PaymentReference.of("GW-1"));
  private static final AskForFee.Asked CONFIRMED = new AskForFee.Asked(FEE, DAY, Optional.empty());
  private static final AskForFee.Asked UNKNOWN =
      new AskForFee.Asked(FEE, DAY, Optional.of(new Refused(new FeeNotPaid("No payment."))));

  /** Payments of which the one named has paid something else, or nothing. */
  private static final class Paid extends FeePayments {
    private final boolean somethingElse;

    @SuppressWarnings("NullAway") // it asks no gateway and no database
    Paid(boolean somethingElse) {
      super(null, null);
      this.somethingElse = somethingElse;
    }

    @Override
    public void use(UUID what, String reference) {
      if (somethingElse) {
        throw new Refused(new FeeReferenceUsed());
      }
    }
  }

  /** What stands in the way of every application. */
  private static final class Found extends Rivals {
    private final List<Rival> rivals;

    @SuppressWarnings("NullAway") // it asks no database
    Found(Rival... rivals) {
      super(null, null);
      this.rivals = List.of(rivals);
    }

    @Override
    Obstacles of(Application application, LocalDate today) {
      return new Obstacles(application.particulars(), rivals);
    }
  }

  private final PayFee payFee = new PayFee(new Paid(false), new Found());

  @Test
  void a_confirmed_payment_is_noted() {
    Application application = AnApplication.approved();
    payFee.perform(application, PAYMENT, CONFIRMED);

    assertThat(application.fee()).isEqualTo(FEE);
    assertThat(application.feeReference()).isEqualTo(PAYMENT.paymentReference());
  }

  @Test
  void a_payment_pays_one_thing() {
    Application application = AnApplication.approved();

    assertThat(
            codeOf(() ->
                new PayFee(new Paid(true), new Found()).perform(application, PAYMENT, CONFIRMED)))
        .isEqualTo("fee-reference-used");
    assertThat(application.fee()).isNull();
  }

  @Test
  void no_fee_is_taken_for_what_could_not_be_registered() {
    PayFee late =
        new PayFee(
            new Paid(false),
            new Found(new Rivals.Registered(Rivals.Shared.NTN, FirmId.fresh(), "Indus Ltd")));

    assertThat(codeOf(() -> late.perform(AnApplication.approved(), PAYMENT, UNKNOWN)))
        .isEqualTo("duplicate-registration");
  }

  @Test
  void what_the_gateway_refuses_is_refused() {
    assertThat(codeOf(() -> payFee.perform(AnApplication.approved(), PAYMENT, UNKNOWN)))
        .isEqualTo("rule-fee-not-paid");
  }

  @Test
  void what_the_register_refuses_is_told_before_what_the_gateway_does() {
    assertThat(codeOf(() -> payFee.perform(AnApplication.submitted(), PAYMENT, UNKNOWN)))
        .isEqualTo("act-not-allowed");
    assertThat(
            codeOf(() ->
                new PayFee(new Paid(true), new Found())
                    .perform(AnApplication.approved(), PAYMENT, UNKNOWN)))
        .isEqualTo("fee-reference-used");
  }
}
