package pk.itregistry.exports.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.outside.TaxAuthority.Deposit;
import pk.itregistry.kernel.money.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandInsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Money AMOUNT = Money.pkr("281500.00");

  @Test
  void production_does_not_start_with_a_stand_in_or_on_an_announced_rate() {
    List<String> prod = List.of("prod");

    assertThatThrownBy(() -> new StandIns(true, false).refuseInProduction(prod))
        .hasMessageContaining("itr.stand-ins");
    assertThatThrownBy(() -> new StandIns(false, true).refuseInProduction(prod))
        .hasMessageContaining("itr.treat-announced-as-enacted");
    assertThatCode(() -> new StandIns(true, true).refuseInProduction(List.of("demo")))
        .doesNotThrowAnyException();
  }

  @Test
  void the_stand_in_knows_deposits_by_the_form_of_their_number() {
    TaxAuthority standIn = new TaxAuthorityStandIn();

    assertThat(standIn.depositOf("IT-20261123-0101-0000001", AMOUNT, DAY))
        .isEqualTo(new Deposit.Confirmed(AMOUNT));
    assertThat(standIn.depositOf("IT-20261123-0101-9000001", AMOUNT, DAY))
        .isInstanceOf(Deposit.NotYet.class);
    assertThat(standIn.depositOf("IT-20261122-0101-0000001", AMOUNT, DAY))
        .isInstanceOf(Deposit.Refused.class);
    assertThat(standIn.depositOf("CPR-1", AMOUNT, DAY)).isInstanceOf(Deposit.Refused.class);
  }
}
