package pk.itregistry.registry.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Predicate;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.WorkProblem.NoHeadToday;
import pk.itregistry.registry.office.Duty;
import pk.itregistry.registry.office.OfficeDirectory;
import pk.itregistry.registry.office.Post;

/**
 * Gives work to another registrar, whoever holds it: by the head of an office to one of its own, by
 * a head of no office to anybody who was named.
 */
@ApplicationScoped
public class Heads {
  private final Assignments assignments;
  private final OfficeDirectory offices;

  Heads(Assignments assignments, OfficeDirectory offices) {
    this.assignments = assignments;
    this.offices = offices;
  }

  /** Where somebody is head today; refuses whoever is not. */
  public Post admitted(PersonId head) {
    Post post = offices.postOf(head);
    if (!post.servesAs(Duty.HEAD)) {
      throw new Refused(new NoHeadToday());
    }
    return post;
  }

  /**
   * Gives it to somebody; tells what others call them.
   *
   * @param isOwn whether the work is a person's own, so that it cannot be given to them
   */
  public String give(Work work, PersonId to, Post head, Predicate<PersonId> isOwn) {
    Post theirs = offices.postOf(to);
    String name = theirs.name();
    Faults faults = new Faults();
    if (name == null || !theirs.takes(Duty.REGISTRAR) || isOwn.test(to)) {
      faults.add(
          "/to",
          "rule-can-be-given",
          "must be an officer who is a registrar, serves today, is not absent, and whose own it is"
              + " not");
    } else if (head.office() != null && !Objects.equals(head.office(), theirs.office())) {
      faults.add("/to", "rule-can-be-given", "must work in your office");
    }
    faults.refuseRuleBroken();
    assignments.give(work, to);
    return Objects.requireNonNull(name);
  }
}
