package pk.itregistry.stack;

import java.util.List;
import java.util.Map;

/** What has to be known of one member to start it. */
interface Server {
  Member member();

  /** Makes what must be there before the process starts; does nothing the second time. */
  void prepare();

  List<String> command();

  default Map<String, String> environment() {
    return Map.of();
  }

  /** Whether it really serves, not merely lives. */
  boolean ready();

  /** Makes what can only be made in the running server; does nothing the second time. */
  default void settle() {}
}
