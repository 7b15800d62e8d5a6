package pk.itregistry.exports.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.exports.remittance.AllocationsToFit;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.testkit.ContextWork;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FitAllocationsTest {
  @Inject AllocationsToFit allocations;
  @Inject EntityManager entities;

  @Test
  void many_are_taken_back_with_a_look_at_them_one_at_their_lines_and_one_at_what_exceeded_them() {
    FirmState firm = Desk.aFirm();
    String remittance = Desk.recorded(Desk.eprc(firm));
    String[] invoices =
        IntStream.range(0, 5).mapToObj(_ -> Desk.invoice("10.00")).toArray(String[]::new);
    List<String> lines =
        Desk.filed(firm.firmId(), Desk.filing(invoices)).jsonPath().getList("lineIds");
    for (String line : lines) {
      Desk.allocate(firm.firmId(), line, remittance, "4.00", "");
      Desk.allocate(firm.firmId(), line, remittance, "5.00", "");
    }

    ContextWork work =
        ContextWork.during(
            entities,
            () ->
                assertThat(
                        allocations.fit(
                            RemittanceId.of(remittance), dollars("45.00"), dollars("0"), "TEST"))
                    .isEqualTo(dollars("45.00")));

    assertThat(work.statements()).isEqualTo(3);
  }

  private static Money dollars(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
  }
}
