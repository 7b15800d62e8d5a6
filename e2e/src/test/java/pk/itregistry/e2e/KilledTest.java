package pk.itregistry.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("stack")
@Tag("kill")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledTest {

  /** Each step meets the death of a process, in turn, while it is being started again. */
  @Test
  void the_journey_goes_on_when_any_process_is_killed_at_any_step() {
    Journey journey = Running.journey();
    List<Step> steps = journey.steps();

    for (int i = 0; i < steps.size(); i++) {
      String victim = Processes.NAMES.get(i % Processes.NAMES.size());
      Running.processes().kill(victim);
      CompletableFuture<Void> restarted = Running.restart(victim);
      steps.get(i).act().run();
      restarted.join();
    }

    Story story = journey.story();
    Reply claims =
        story.get(story.owner, "/incentives/v1/claims?firm=" + story.firm).send().expect(200);
    assertThat(claims.json().at("/items")).hasSize(1);
    Reply returns =
        story.get(story.owner, "/exports/v1/firms/" + story.firm + "/returns").send().expect(200);
    assertThat(returns.json().at("/items")).hasSize(1);
  }
}
