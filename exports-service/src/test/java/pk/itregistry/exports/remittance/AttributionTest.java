package pk.itregistry.exports.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Desk.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.plumbing.testkit.ContextWork;
import pk.itregistry.plumbing.testkit.Register;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttributionTest {
  @Inject Attribution attribution;
  @Inject EntityManager entities;

  @Test
  void a_person_is_not_promised_what_never_comes() {
    FirmState firm = Register.aFirm();

    Response business = Desk.record(Desk.eprc(firm));
    Response person = Desk.record(with(Desk.eprc(firm), "/beneficiary/taxId", "35202-1234567-1"));

    String words = "warnings.find { it.code == 'BENEFICIARY_UNKNOWN' }.detail";
    assertThat(business.jsonPath().getString(words)).contains("attributed when one does");
    assertThat(person.statusCode()).as(person.asString()).isEqualTo(201);
    assertThat(person.jsonPath().getString(words))
        .isEqualTo("Registrations by CNIC are not taken yet; the payment stays unattributed.");
  }

  @Test
  void many_older_payments_are_flushed_once() {
    FirmState firm = Register.aFirm();
    for (int i = 0; i < 5; i++) {
      Desk.recorded(Desk.eprc(firm));
    }

    ContextWork work = ContextWork.during(entities, () -> attribution.onRegistered(firm));

    assertThat(work.flushes()).as("one before the lock, one for all payments").isEqualTo(2);
  }
}
