package pk.itregistry.kernel.problem;

/** The suite's one exception: a request, act or value was refused, and this is the problem. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public Refused(Problem problem) {
    super(problem.code() + ": " + problem.detail(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }

  /** The same refusal; of a malformed value with the pointer or name of where it stood. */
  public Refused at(String place) {
    return problem instanceof MalformedValue value ? new Refused(value.at(place)) : this;
  }
}
