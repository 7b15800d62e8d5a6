package pk.itregistry.registry.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pk.itregistry.plumbing.testkit.Refusals.faultsOf;
import static pk.itregistry.plumbing.testkit.Refusals.foundBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.registry.firm.FirmAddress;
import pk.itregistry.registry.firm.FirmChange;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.FirmOnRecord;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestedChangeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final FirmOnRecord.Stated STANDS =
      new FirmOnRecord.Stated(
          FirmKind.COMPANY,
          "Indus Softworks",
          new PersonId("owner"),
          new FirmAddress("12 Mall Road", "Lahore", Province.PUNJAB),
          new Iban("PK36SCBL0000001123456702"),
          List.of());

  private static RequestedChange name(@Nullable String name, @Nullable LocalDate from) {
    return new RequestedChange(ChangeKind.NAME, name, null, List.of(), null, from, null);
  }

  @Test
  void each_kind_states_its_own_field_and_no_other() {
    assertThat(foundBy(name(null, null)::check)).containsExactly("/name required");
    assertThat(
            foundBy(
                new RequestedChange(
                        ChangeKind.ADDRESS,
                        "Ravi",
                        null,
                        List.of(),
                        new Iban("PK36SCBL0000001123456702"),
                        null,
                        null)
                    ::check))
        .containsExactly(
            "/name not-for-this-change", "/address required", "/payoutIban not-for-this-change");
  }

  @Test
  void what_stands_already_is_no_change() {
    assertThat(faultsOf(() -> name("Indus Softworks", null).wanted(STANDS, DAY)))
        .containsExactly("/name rule-nothing-changes");
    assertThat(name("Ravi Softworks", null).wanted(STANDS, DAY))
        .isEqualTo(new FirmChange.Name("Ravi Softworks"));
  }

  @Test
  void its_day_is_today_or_one_of_the_next_year() {
    assertThat(name("Ravi", DAY).wanted(STANDS, DAY)).isNotNull();
    assertThat(name("Ravi", DAY.plusYears(1)).wanted(STANDS, DAY)).isNotNull();
    for (LocalDate day : List.of(DAY.minusDays(1), DAY.plusYears(1).plusDays(1))) {
      assertThat(faultsOf(() -> name("Ravi", day).wanted(STANDS, DAY)))
          .containsExactly("/effectiveFrom rule-day-ahead");
    }
  }

  @Test
  void an_owner_is_handed_over_to_and_not_changed() {
    assertThat(ChangeKind.of("NAME")).isEqualTo(ChangeKind.NAME);
    assertThatThrownBy(() -> ChangeKind.of("OWNER"))
        .hasMessageContaining("PAYOUT_ACCOUNT]; the owner offers the firm")
        .hasMessageContaining("invitation");
    assertThatThrownBy(() -> ChangeKind.of("COLOUR")).hasMessageEndingWith("PAYOUT_ACCOUNT]");
  }
}
