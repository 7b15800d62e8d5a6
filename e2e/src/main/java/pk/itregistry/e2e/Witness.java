package pk.itregistry.e2e;

import java.util.Map;

/** Sees every request that was answered, and the answer. */
@FunctionalInterface
public interface Witness {

  /**
   * One request and what came of it.
   *
   * @param who on whose behalf
   * @param headers of the request
   * @param body of the request, empty without one
   */
  void saw(
      String who,
      String method,
      String path,
      Map<String, String> headers,
      String body,
      Reply reply);
}
