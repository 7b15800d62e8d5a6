package pk.itregistry.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.FirmId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirmLetterAddressTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private static Email house(int number) {
    return Email.of("post%d@ravi.example".formatted(number));
  }

  @Test
  void letters_go_where_the_firm_says() {
    FirmLetterAddress address = new FirmLetterAddress(FirmId.fresh(), house(0));
    address.change(house(1), DAY);

    assertThat(address.email()).isEqualTo(house(1));
  }

  @Test
  void a_firm_that_never_named_an_address_names_its_first() {
    FirmLetterAddress address = new FirmLetterAddress(FirmId.fresh(), null);
    assertThat(address.email()).isNull();
    address.change(house(1), DAY);

    assertThat(address.email()).isEqualTo(house(1));
  }

  @Test
  void the_same_address_in_other_letters_is_no_change() {
    FirmLetterAddress address = new FirmLetterAddress(FirmId.fresh(), house(0));

    assertThat(codeOf(() -> address.change(Email.of("Post0@RAVI.example"), DAY)))
        .isEqualTo("rule-broken");
  }

  @Test
  void it_changes_five_times_on_a_day_and_again_on_the_next() {
    FirmLetterAddress address = new FirmLetterAddress(FirmId.fresh(), house(0));
    for (int i = 1; i <= FirmLetterAddress.MOST_ON_A_DAY; i++) {
      address.change(house(i), DAY);
    }

    assertThat(codeOf(() -> address.change(house(9), DAY))).isEqualTo("address-changed-often");
    address.change(house(9), DAY.plusDays(1));
    assertThat(address.email()).isEqualTo(house(9));
  }
}
