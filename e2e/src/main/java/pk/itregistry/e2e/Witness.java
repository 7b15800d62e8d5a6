package pk.itregistry.e2e;

/** Sees every request with the answer that its sender went on with. */
@FunctionalInterface
public interface Witness {

  /**
   * A request has its answer.
   *
   * @param sends how often the request was sent until it was answered so
   */
  void answered(Door.Ask ask, Reply reply, int sends);
}
