package pk.itregistry.registry.firm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.testkit.Lifecycles;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirmTest {

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_its_life() {
    return Lifecycles.laws(Firm.LIFE);
  }

  @Test
  void a_registration_is_suspended_reinstated_and_cancelled() {
    Firm firm =
        new Firm(
            new RegisterFirm.Command(
                FirmId.fresh(),
                FirmKind.PARTNERSHIP,
                "Indus & Sons",
                Ntn.of("0801599"),
                null,
                new PersonId("owner"),
                new Iban("PK36SCBL0000001123456702"),
                TaxPeriod.of("2024-07")),
            LocalDate.of(2026, 11, 23));
    assertThat(firm.announced().state()).isEqualTo("ACTIVE");

    firm.happen(RegistrationAct.SUSPEND);
    assertThat(firm.state()).isEqualTo(RegistrationState.SUSPENDED);
    firm.happen(RegistrationAct.REINSTATE);
    firm.happen(RegistrationAct.RENEW);
    assertThat(firm.state()).isEqualTo(RegistrationState.ACTIVE);
    firm.happen(RegistrationAct.CANCEL);
    assertThat(Firm.LIFE.terminal()).contains(firm.state());
  }
}
