package pk.itregistry.kernel.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.CommonProblem.Malformed;
import pk.itregistry.kernel.problem.CommonProblem.RuleBroken;

/**
 * Collects all faults of one request while its parts are resolved into typed values, so that the
 * caller learns of all of them at once. A value that could not be resolved is null until {@link
 * #refuseMalformed} has thrown, so resolve everything, call that, and only then use the values.
 */
public final class Faults {
  private static final int MOST_TOLD = 1000;

  private final String prefix;
  private final Map<String, Fault> found;

  public Faults() {
    this("", new LinkedHashMap<>());
  }

  private Faults(String prefix, Map<String, Fault> found) {
    this.prefix = prefix;
    this.found = found;
  }

  /** The same collection seen from inside a part of the body, such as /lines/3. */
  public Faults in(String pointer) {
    return new Faults(prefix + pointer, found);
  }

  /** An empty collection at the same place, for what is to be told apart from the rest. */
  public Faults aside() {
    return new Faults(prefix, new LinkedHashMap<>());
  }

  public void add(String pointer, String code, String detail) {
    String at = prefix + pointer;
    // The first fault of a place tells the cause; what follows from it would only distract. And an
    // answer has an end, however many faults a body was made to have.
    if (found.size() < MOST_TOLD) {
      found.putIfAbsent(at, new Fault(at, code, detail));
    }
  }

  /** Resolves a value that must be there. */
  @SuppressWarnings("NullAway") // null only when a fault was added, see the class comment
  public <F, T> T required(String pointer, @Nullable F sent, Function<F, T> form) {
    if (sent == null || (sent instanceof String text && text.isBlank())) {
      add(pointer, "required", "must be given");
      return null;
    }
    return optional(pointer, sent, form);
  }

  /** Resolves a value that may be missing; null when it is. */
  public <F, T> @Nullable T optional(String pointer, @Nullable F sent, Function<F, T> form) {
    if (sent == null) {
      return null;
    }
    try {
      return form.apply(sent);
    } catch (Refused refused) {
      add(pointer, refused.problem().code(), refused.problem().detail());
      return null;
    }
  }

  public boolean any() {
    return !found.isEmpty();
  }

  /** What was found so far, in that order. */
  public List<Fault> told() {
    return List.copyOf(found.values());
  }

  /** Refuses with 400 when anything found so far is not of its form. */
  public void refuseMalformed() {
    if (any()) {
      throw new Refused(new Malformed(told()));
    }
  }

  /** Refuses with 422 when a rule was broken by well-formed values. */
  public void refuseRuleBroken() {
    if (any()) {
      throw new Refused(new RuleBroken(told()));
    }
  }
}
