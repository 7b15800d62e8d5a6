package pk.itregistry.plumbing.operation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.OperationId;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.plumbing.http.Versioned;

/**
 * Long work as it stands now.
 *
 * @param version changes when it ends, not with its progress
 * @param total how many entries there are
 * @param done how many of them are done
 * @param outcomes how many came to which end
 * @param perSecond entries a second, from its beginning on
 * @param estimatedEnd when it ends if it goes on like that; missing before it begins and after it
 * @param failures how often the next piece has failed by now; it is tried again by itself
 * @param allowedActs what can be done with it now
 */
@Schema(name = "Operation")
public record Operation(
    OperationId id,
    long version,
    @Text(most = 40) String kind,
    State state,
    Instant askedAt,
    @Nullable Instant begunAt,
    @Nullable Instant endedAt,
    long total,
    long done,
    @Entries(most = 20) List<Outcome> outcomes,
    long perSecond,
    @Nullable Instant estimatedEnd,
    long failures,
    Set<Act> allowedActs)
    implements Versioned {

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "operation",
          State.RUNNING,
          Lifecycle.step(State.RUNNING, Act.FINISH, State.DONE, "time"),
          Lifecycle.step(State.RUNNING, Act.STOP, State.STOPPED, "whoever may stop it"));

  /** Where long work stands. */
  @Schema(name = "OperationState")
  public enum State {
    RUNNING,
    DONE,
    STOPPED
  }

  /** What can happen to it: it comes to its end by itself, or is stopped. */
  @Schema(name = "OperationAct")
  public enum Act {
    FINISH,
    STOP
  }

  /** How many entries came to one end. */
  @Schema(name = "OperationOutcome")
  public record Outcome(@Text(most = 40) String outcome, long count) {}
}
