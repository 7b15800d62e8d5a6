package pk.itregistry.kernel.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.problem.CommonProblem.ActNotAllowed;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LifecycleTest {

  enum Lamp {
    OFF,
    ON,
    BROKEN,
    FORGOTTEN
  }

  enum Hand {
    SWITCH,
    DROP
  }

  private static final Lifecycle<Lamp, Hand> LIFE =
      Lifecycle.of(
          "lamp",
          Lamp.OFF,
          step(Lamp.OFF, Hand.SWITCH, Lamp.ON, "anyone"),
          step(Lamp.ON, Hand.SWITCH, Lamp.OFF, "anyone"),
          step(Lamp.ON, Hand.DROP, Lamp.BROKEN, "child"));

  @Test
  void an_act_of_the_table_leads_on() {
    assertThat(LIFE.next(Lamp.OFF, Hand.SWITCH)).isEqualTo(Lamp.ON);
    assertThat(LIFE.actsFrom(Lamp.ON)).containsExactly(Hand.SWITCH, Hand.DROP);
  }

  @Test
  void any_other_act_is_refused_and_told_what_is_possible() {
    assertThatThrownBy(() -> LIFE.next(Lamp.OFF, Hand.DROP))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problem())
                    .isEqualTo(
                        new ActNotAllowed("lamp", "DROP", "OFF", java.util.List.of("SWITCH"))));
  }

  @Test
  void the_table_tells_what_ends_and_what_cannot_be_reached() {
    assertThat(LIFE.terminal()).containsExactlyInAnyOrder(Lamp.BROKEN, Lamp.FORGOTTEN);
    assertThat(LIFE.reachable()).isEqualTo(Set.of(Lamp.OFF, Lamp.ON, Lamp.BROKEN));
  }

  @Test
  void an_act_cannot_stand_twice_on_one_state() {
    assertThatThrownBy(() ->
            Lifecycle.of(
                "lamp",
                Lamp.OFF,
                step(Lamp.OFF, Hand.SWITCH, Lamp.ON, "anyone"),
                step(Lamp.OFF, Hand.SWITCH, Lamp.BROKEN, "anyone")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_table_draws_itself() {
    assertThat(LIFE.diagram())
        .isEqualTo(
            """
            stateDiagram-v2
              [*] --> OFF
              OFF --> ON: switch (anyone)
              ON --> OFF: switch (anyone)
              ON --> BROKEN: drop (child)
              BROKEN --> [*]
              FORGOTTEN --> [*]
            """);
    assertThat(LIFE.checkConstraint("state"))
        .isEqualTo("CHECK (state IN ('OFF', 'ON', 'BROKEN', 'FORGOTTEN'))");
  }
}
