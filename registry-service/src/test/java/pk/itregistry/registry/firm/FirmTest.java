package pk.itregistry.registry.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.RegistryEvent.FirmChanged;
import pk.itregistry.contracts.registry.RegistryEvent.FirmRegistered;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.testkit.Lifecycles;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirmTest {
  private static final FirmId ID = FirmId.fresh();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final FirmParty DIRECTOR =
      new FirmParty(
          PartyRole.PARTNER,
          "Ali Khan",
          new Cnic("35202-1234567-1"),
          null,
          null,
          new BigDecimal("60"));
  private static final Instant NOW = LegalTime.startOf(DAY);

  static Firm registered() {
    return registered(FirmKind.PARTNERSHIP);
  }

  private static Firm registered(FirmKind kind) {
    return new Firm(
        new RegisterFirm.Command(
            ID,
            kind,
            "Indus & Sons",
            Ntn.of("0801599"),
            null,
            null,
            new PersonId("owner"),
            new Iban("PK36SCBL0000001123456702"),
            TaxPeriod.of("2024-07"),
            new FirmAddress("12 Mall Road", "Lahore", Province.PUNJAB),
            List.of(DIRECTOR),
            Actor.SYSTEM),
        null,
        Measure.plain("REGISTER", Actor.SYSTEM, NOW));
  }

  @Test
  void a_call_centre_is_provisional_until_its_place_has_been_inspected() {
    Firm firm = registered(FirmKind.CALL_CENTRE);

    assertThat(firm.told().state()).isEqualTo("PROVISIONAL");
    assertThat(firm.untold().pending()).containsExactly(FirmRegistered.class);
    firm.pass(RegistrationAct.PASS_INSPECTION, taken(RegistrationAct.PASS_INSPECTION));
    assertThat(firm.told().state()).isEqualTo("ACTIVE");
    assertThat(firm.untold().pending()).containsExactly(FirmRegistered.class, FirmChanged.class);
  }

  @Test
  void a_provisional_registration_fails_lapses_is_cancelled_or_closed() {
    for (RegistrationAct act :
        List.of(
            RegistrationAct.FAIL_INSPECTION,
            RegistrationAct.LAPSE,
            RegistrationAct.CANCEL,
            RegistrationAct.CLOSE)) {
      Firm firm = registered(FirmKind.CALL_CENTRE);
      firm.pass(act, taken(act));
      assertThat(firm.told().state()).isIn("CANCELLED", "LAPSED");
    }
    assertThat(codeOf(registered(FirmKind.CALL_CENTRE)::renew)).isEqualTo("act-not-allowed");
  }

  static Measure taken(RegistrationAct act) {
    return Measure.plain(act.name(), Actor.SYSTEM, NOW);
  }

  static Firm after(RegistrationAct... acts) {
    Firm firm = registered();
    Arrays.stream(acts).forEach(act -> firm.pass(act, taken(act)));
    return firm;
  }

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_its_life() {
    return Lifecycles.laws(RegistrationLife.LIFE);
  }

  @Test
  void it_is_born_active_and_others_hear_what_it_is() {
    assertThat(registered().told())
        .isEqualTo(
            new FirmState(
                ID,
                0,
                Ntn.of("0801599"),
                null,
                "Indus & Sons",
                "PARTNERSHIP",
                new PersonId("owner"),
                new Iban("PK36SCBL0000001123456702"),
                "ACTIVE",
                DAY,
                TaxPeriod.of("2024-07")));
  }

  @Test
  void of_a_freelancer_others_hear_the_key_and_never_the_cnic() {
    Firm freelancer =
        new Firm(
            new RegisterFirm.Command(
                ID,
                FirmKind.FREELANCER,
                "Ayesha Khan",
                null,
                new Cnic("35202-1234567-1"),
                null,
                new PersonId("owner"),
                new Iban("PK36SCBL0000001123456702"),
                TaxPeriod.of("2024-07"),
                new FirmAddress(null, null, null),
                List.of(),
                Actor.SYSTEM),
            "key",
            Measure.plain("REGISTER", Actor.SYSTEM, NOW));

    assertThat(freelancer.told().ntn()).isNull();
    assertThat(freelancer.told().personKey()).isEqualTo("key");
    assertThat(freelancer.told().toString()).doesNotContain("1234567");
  }

  @Test
  void a_registration_is_suspended_and_reinstated() {
    assertThat(after(RegistrationAct.SUSPEND).state()).isEqualTo(RegistrationState.SUSPENDED);
    assertThat(after(RegistrationAct.SUSPEND, RegistrationAct.REINSTATE).state())
        .isEqualTo(RegistrationState.ACTIVE);
  }

  private static Firm renewed(Firm firm) {
    firm.renew();
    return firm;
  }

  @Test
  void a_renewed_one_stays_active() {
    assertThat(renewed(registered()).state()).isEqualTo(RegistrationState.ACTIVE);
  }

  @Test
  void a_cancelled_one_has_ended_whether_it_was_suspended_or_not() {
    for (Firm firm :
        new Firm[] {
          after(RegistrationAct.CANCEL), after(RegistrationAct.SUSPEND, RegistrationAct.CANCEL)
        }) {
      assertThat(firm.state()).isEqualTo(RegistrationState.CANCELLED);
      assertThat(RegistrationLife.LIFE.terminal()).contains(firm.state());
      assertThat(
              codeOf(() -> firm.pass(RegistrationAct.REINSTATE, taken(RegistrationAct.REINSTATE))))
          .isEqualTo("act-not-allowed");
    }
  }

  @Test
  void a_suspended_one_is_not_renewed() {
    assertThat(codeOf(() -> renewed(after(RegistrationAct.SUSPEND)))).isEqualTo("act-not-allowed");
  }

  @Test
  void an_active_one_is_not_inspected() {
    assertThat(codeOf(() -> after(RegistrationAct.FAIL_INSPECTION))).isEqualTo("act-not-allowed");
    assertThat(codeOf(() -> after(RegistrationAct.PASS_INSPECTION))).isEqualTo("act-not-allowed");
  }

  @Test
  void who_gave_it_up_has_ended_it_and_a_suspended_one_cannot_slip_away_so() {
    assertThat(after(RegistrationAct.CLOSE).state()).isEqualTo(RegistrationState.CANCELLED);
    assertThat(codeOf(() -> after(RegistrationAct.SUSPEND, RegistrationAct.CLOSE)))
        .isEqualTo("act-not-allowed");
  }

  @Test
  void its_birth_and_each_of_its_measures_is_told() {
    assertThat(after(RegistrationAct.SUSPEND, RegistrationAct.CANCEL).untold().pending())
        .containsExactly(FirmRegistered.class, FirmChanged.class, FirmChanged.class);
  }

  @Test
  void the_measure_that_led_to_a_version_is_kept_with_it_once() {
    Firm firm = after(RegistrationAct.SUSPEND);

    assertThat(firm.takeMeasure()).isEqualTo(taken(RegistrationAct.SUSPEND));
    assertThat(firm.takeMeasure()).isNull();
  }

  @Test
  void only_a_freelancer_is_known_as_a_person() {
    assertThat(FirmKind.values())
        .filteredOn(FirmKind::isPerson)
        .containsExactly(FirmKind.FREELANCER);
  }

  @Test
  void who_directs_it_stays_with_it_and_others_never_hear_of_them() {
    Firm firm = registered();

    assertThat(firm.facts().parties()).containsExactly(DIRECTOR);
    assertThat(firm.told().toString()).doesNotContain("Ali Khan");
    assertThat(PartyView.of(DIRECTOR, false).cnic()).isEqualTo("35202-*******-1");
    assertThat(PartyView.of(DIRECTOR, true).cnic()).isEqualTo("3520212345671");
  }

  @Test
  void it_states_something_anew_and_others_hear_what_they_may_know() {
    Firm firm = registered();
    FirmAddress karachi = new FirmAddress("1 Shahrah-e-Faisal", "Karachi", Province.SINDH);

    change(firm, new FirmChange.Name("Ravi & Sons"));
    change(firm, new FirmChange.Address(karachi));
    change(firm, new FirmChange.Parties(List.of()));
    change(firm, new FirmChange.PayoutAccount(new Iban("PK24SCBL0000001171495101")));

    assertThat(firm.told().name()).isEqualTo("Ravi & Sons");
    assertThat(firm.told().payoutIban()).isEqualTo(new Iban("PK24SCBL0000001171495101"));
    assertThat(firm.facts().address()).isEqualTo(karachi);
    assertThat(firm.facts().parties()).isEmpty();
    assertThat(firm.untold().pending()).endsWith(FirmChanged.class);
  }

  @Test
  void once_it_has_ended_it_states_nothing_anew() {
    Firm cancelled = after(RegistrationAct.CANCEL);

    assertThat(codeOf(() -> change(cancelled, new FirmChange.Name("Ravi & Sons"))))
        .isEqualTo("act-not-allowed");
    assertThat(codeOf(cancelled::stated)).isEqualTo("act-not-allowed");
  }

  private static void change(Firm firm, FirmChange change) {
    firm.change(change, Measure.plain(change.act(), Actor.SYSTEM, NOW));
  }
}
