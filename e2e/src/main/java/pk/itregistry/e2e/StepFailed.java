package pk.itregistry.e2e;

/** A step of a journey did not hold. */
public final class StepFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StepFailed(String why) {
    super(why);
  }
}
