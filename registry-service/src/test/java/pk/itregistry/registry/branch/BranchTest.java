package pk.itregistry.registry.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.contracts.registry.RegistryEvent.BranchChanged;
import pk.itregistry.contracts.registry.RegistryEvent.BranchOpened;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.registry.BranchProblem.BranchNameTaken;
import pk.itregistry.registry.application.PaymentReference;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BranchTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final Money FEE = Money.pkr("10000.00");
  private static final PaymentReference PAID = PaymentReference.of("GW-2026-11-0001");

  private static Branch opened() {
    BranchAddress at = new BranchAddress("7 Jail Road", "Lahore", Province.PUNJAB);
    return new Branch(FirmId.fresh(), "Second floor", at, FEE, PAID, DAY);
  }

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_its_life() {
    return Lifecycles.laws(BranchLife.LIFE);
  }

  @Test
  void it_is_provisional_until_its_place_has_been_inspected_and_others_hear() {
    Branch branch = opened();
    assertThat(branch.told().state()).isEqualTo("PROVISIONAL");

    branch.pass(DAY.plusDays(9));

    assertThat(branch.told().state()).isEqualTo("ACTIVE");
    assertThat(branch.told().openedOn()).isEqualTo(DAY);
    assertThat(branch.untold().pending()).containsExactly(BranchOpened.class, BranchChanged.class);
    assertThat(codeOf(() -> branch.lapse(DAY.plusDays(90)))).isEqualTo("act-not-allowed");
  }

  @Test
  void what_is_over_stays_so_also_when_the_firm_ends_later() {
    Branch branch = opened();
    branch.close(DAY);

    branch.end(DAY.plusDays(1));

    assertThat(branch.state()).isEqualTo(BranchLife.State.CLOSED);
    assertThat(codeOf(() -> branch.close(DAY))).isEqualTo("act-not-allowed");
  }

  @Test
  void its_certificate_names_the_place_as_it_was_opened() {
    assertThat(opened().certified().place().inWords())
        .isEqualTo("Second floor, 7 Jail Road, Lahore");
  }

  @Test
  void a_fee_is_named_or_published_or_free() {
    var unpublished = new AskForBranchFee.Asked(DAY, null, PAID, Optional.empty());
    var unpaid = new AskForBranchFee.Asked(DAY, FEE, null, Optional.empty());
    var free = new AskForBranchFee.Asked(DAY, Money.pkr("0.00"), null, Optional.empty());
    var refused =
        new AskForBranchFee.Asked(
            DAY, FEE, PAID, Optional.of(new Refused(new BranchNameTaken(opened().id()))));

    assertThat(codeOf(unpublished::paid)).isEqualTo("fee-not-published");
    assertThat(codeOf(unpaid::paid)).isEqualTo("rule-broken");
    assertThat(codeOf(refused::paid)).isEqualTo("branch-name-taken");
    assertThat(free.paid()).isEqualTo(Money.pkr("0.00"));
  }
}
