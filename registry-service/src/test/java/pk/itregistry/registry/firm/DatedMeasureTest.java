package pk.itregistry.registry.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ClientId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.access.Admission;
import pk.itregistry.plumbing.access.Caller;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.registry.firm.DatedMeasureLife.Act;
import pk.itregistry.registry.firm.DatedMeasureLife.State;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatedMeasureTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Actor FIRST = new Actor("person:first", Set.of("registrar"));
  private static final Actor SECOND = new Actor("person:second", Set.of("registrar"));

  private static DatedMeasure from(LocalDate day) {
    return new DatedMeasure(
        FirmId.fresh(),
        new DatedMeasureRequest(
            DatedMeasureRequest.Kind.SUSPEND, day, new ReasonCode("NO_ANSWER"), "Seen.", "Order"),
        FIRST,
        DAY);
  }

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_its_life() {
    return Lifecycles.laws(DatedMeasureLife.LIFE);
  }

  @Test
  void of_a_day_to_come_it_is_ordered_and_waits_for_that_day() {
    DatedMeasure ordered = from(DAY.plusDays(3));

    assertThat(ordered.state()).isEqualTo(State.ORDERED);
    assertThat(ordered.isDue(DAY.plusDays(2))).isFalse();
    assertThat(ordered.isDue(DAY.plusDays(3))).isTrue();
  }

  @Test
  void of_a_day_that_is_past_it_waits_for_another_registrar() {
    DatedMeasure proposed = from(DAY.minusDays(3));

    assertThat(proposed.state()).isEqualTo(State.PROPOSED);
    assertThat(codeOf(() -> proposed.approve(FIRST, DAY))).isEqualTo("not-allowed-same-registrar");
    proposed.approve(SECOND, DAY);
    assertThat(proposed.state()).isEqualTo(State.TAKEN);
    assertThat(codeOf(() -> proposed.withdraw(FIRST, DAY))).isEqualTo("act-not-allowed");
  }

  private static Set<Act> offered(String who, String role, State state) {
    Caller caller =
        new Caller(
            "issuer",
            who,
            new ClientId("it-registry-web"),
            false,
            null,
            Set.of(role),
            Set.of("officer"));
    return new DatedMeasureOffers(new Admission(caller, Set.of()), "person:" + who)
        .of(state, FIRST.id());
  }

  @Test
  void nobody_agrees_with_themselves_and_time_takes_what_is_due() {
    assertThat(offered("first", "registrar", State.PROPOSED)).containsExactly(Act.WITHDRAW);
    assertThat(offered("second", "registrar", State.PROPOSED))
        .containsExactlyInAnyOrder(Act.APPROVE, Act.REJECT, Act.WITHDRAW);
    assertThat(offered("second", "registrar", State.ORDERED)).containsExactly(Act.WITHDRAW);
    assertThat(offered("second", "registrar", State.TAKEN)).isEmpty();
    assertThat(offered("second", "auditor", State.PROPOSED)).isEmpty();
  }
}
