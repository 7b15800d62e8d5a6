package pk.itregistry.registry.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.registry.firm.FirmTest.after;
import static pk.itregistry.registry.firm.FirmTest.registered;
import static pk.itregistry.registry.firm.FirmTest.taken;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.RegistryEvent.FirmChanged;
import pk.itregistry.kernel.time.TaxYear;

/** A firm that is certified as a start-up. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StartupTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final CertifiedStartup STARTUP =
      new CertifiedStartup(DAY, TaxYear.of(DAY), TaxYear.of(DAY).plus(2), "section 65F", false);

  private static Firm startup(Firm firm) {
    firm.certifyAsStartup(STARTUP, taken(RegistrationAct.CERTIFY_STARTUP));
    return firm;
  }

  @Test
  void a_start_up_is_one_until_its_registration_ends_and_others_hear_of_both() {
    Firm firm = startup(registered());
    assertThat(firm.told().startup()).isEqualTo(STARTUP.told());
    assertThat(firm.untold().pending()).endsWith(FirmChanged.class);

    firm.pass(RegistrationAct.SUSPEND, taken(RegistrationAct.SUSPEND));
    assertThat(firm.told().startup()).isEqualTo(STARTUP.told());
    firm.pass(RegistrationAct.CANCEL, taken(RegistrationAct.CANCEL));
    assertThat(firm.told().startup()).isNull();
  }

  @Test
  void a_certification_as_a_start_up_is_withdrawn_and_can_be_given_again() {
    Firm firm = startup(registered());
    firm.pass(RegistrationAct.WITHDRAW_STARTUP, taken(RegistrationAct.WITHDRAW_STARTUP));

    assertThat(firm.told().startup()).isNull();
    assertThat(firm.state()).isEqualTo(RegistrationState.ACTIVE);
    assertThat(codeOf(() -> after(RegistrationAct.WITHDRAW_STARTUP))).isEqualTo("no-startup");
    assertThat(startup(firm).told().startup()).isEqualTo(STARTUP.told());
  }

  @Test
  void only_an_active_one_is_certified_as_a_start_up() {
    assertThat(codeOf(() -> startup(after(RegistrationAct.SUSPEND)))).isEqualTo("act-not-allowed");
    assertThat(codeOf(() -> startup(after(RegistrationAct.CANCEL)))).isEqualTo("act-not-allowed");
  }

  @Test
  void on_days_before_it_was_certified_it_was_no_start_up_whatever_version_speaks_of_them() {
    assertThat(CertifiedStartup.of(STARTUP.told(), DAY)).isEqualTo(STARTUP);
    assertThat(CertifiedStartup.of(STARTUP.told(), DAY.minusDays(1))).isNull();
    assertThat(CertifiedStartup.of(null, DAY)).isNull();
  }
}
