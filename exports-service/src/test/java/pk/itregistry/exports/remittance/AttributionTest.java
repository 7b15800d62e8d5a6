package pk.itregistry.exports.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Desk.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.RegistryEvent.FirmChanged;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.person.PersonKeys;
import pk.itregistry.plumbing.testkit.ContextWork;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.Rows;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttributionTest {
  @Inject Attribution attribution;
  @Inject EntityManager entities;
  @Inject PersonKeys persons;

  @Test
  void a_person_is_not_promised_what_never_comes() {
    FirmState firm = Register.aFirm();

    Response business = Desk.record(Desk.eprc(firm));
    Response person = Desk.record(with(Desk.eprc(firm), "/beneficiary/taxId", "35202-1234567-1"));

    String words = "warnings.find { it.code == 'BENEFICIARY_UNKNOWN' }.detail";
    assertThat(business.jsonPath().getString(words)).contains("attributed when one does");
    assertThat(person.statusCode()).as(person.asString()).isEqualTo(201);
    assertThat(person.jsonPath().getString(words))
        .isEqualTo("Nobody is registered with this CNIC; the payment is attributed when they are.");
  }

  @Test
  void a_freelancer_who_registers_is_given_what_came_in_before_and_what_comes_later() {
    String cnic = "35202-%07d-1".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    FirmState business = Register.aFirm();
    FirmState freelancer = freelancer(business, persons.of(new Cnic(cnic)));
    String before = Desk.recorded(paidTo(business, cnic));

    Register.registered(freelancer);
    String later = Desk.recorded(paidTo(business, cnic.replace("-", "")));

    String id = freelancer.firmId().toString();
    assertThat(firmOf(before)).as("registered after it came in").isEqualTo(id);
    assertThat(firmOf(later)).as("registered before it came in").isEqualTo(id);
    assertThat(Desk.inState(later, "VERIFIED").jsonPath().getList("warnings.code"))
        .doesNotContain("BENEFICIARY_UNKNOWN");
  }

  @Test
  void of_a_firm_that_closed_and_registered_again_the_living_registration_is_given_what_comes_in() {
    FirmState living = Register.aFirm();
    Register.tell(new FirmChanged(closed(living)));
    Register.registered(living);
    Register.tell(new FirmChanged(closed(living)));

    String remittance = Desk.recorded(Desk.eprc(living));

    assertThat(firmOf(remittance)).isEqualTo(living.firmId().toString());
  }

  @Test
  void a_freelancer_who_closed_and_registered_again_is_the_living_one_too() {
    String cnic = "35202-%07d-1".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    FirmState living = freelancer(Register.aFirm(), persons.of(new Cnic(cnic)));
    Register.tell(new FirmChanged(closed(living)));
    Register.registered(living);
    Register.tell(new FirmChanged(closed(living)));

    assertThat(firmOf(Desk.recorded(paidTo(living, cnic)))).isEqualTo(living.firmId().toString());
  }

  /** Another registration under the same number, which began two months earlier and has ended. */
  private static FirmState closed(FirmState living) {
    return new FirmState(
        FirmId.fresh(),
        2,
        living.ntn(),
        living.personKey(),
        living.name(),
        living.kind(),
        living.owner(),
        living.payoutIban(),
        "CANCELLED",
        living.registeredOn().minusMonths(2),
        living.exportingSince());
  }

  private static ObjectNode paidTo(FirmState payer, String cnic) {
    return with(Desk.eprc(payer), "/beneficiary/taxId", cnic);
  }

  private static @Nullable String firmOf(String remittance) {
    return Rows.text(
        "SELECT firm_id::text FROM remittance WHERE id = ?", UUID.fromString(remittance));
  }

  private static FirmState freelancer(FirmState like, String personKey) {
    return new FirmState(
        FirmId.fresh(),
        1,
        null,
        personKey,
        "Ayesha Khan",
        "FREELANCER",
        like.owner(),
        like.payoutIban(),
        "ACTIVE",
        like.registeredOn(),
        like.exportingSince());
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
