package pk.itregistry.registry.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.WorkProblem.NothingToTake;
import pk.itregistry.registry.office.Duty;
import pk.itregistry.registry.office.OfficeDirectory;
import pk.itregistry.registry.office.Post;
import pk.itregistry.registry.office.Reach;

/**
 * Gives a registrar what has waited longest in their provinces and nobody holds. Whoever asks at
 * the same moment gets the one after it.
 */
@ApplicationScoped
public class TakeOldest {
  private final Assignments assignments;
  private final OfficeDirectory offices;

  TakeOldest(Assignments assignments, OfficeDirectory offices) {
    this.assignments = assignments;
    this.offices = offices;
  }

  /**
   * Gives it to them.
   *
   * @param oldestFree finds it within their reach and locks it, skipping what is locked
   */
  public Work perform(PersonId registrar, Function<Reach, Optional<Work>> oldestFree) {
    Post post = offices.postOf(registrar);
    if (!post.takes(Duty.REGISTRAR)) {
      throw new Refused(new NothingToTake());
    }
    while (true) {
      Work next =
          oldestFree.apply(post.reach()).orElseThrow(() -> new Refused(new NothingToTake()));
      // It may have been taken after the query began and before its row was locked: the next query
      // sees that.
      if (assignments.takeIfNobodys(next, registrar)) {
        return next;
      }
    }
  }
}
