package pk.itregistry.e2e;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import pk.itregistry.stack.access.StackProperties;

/** The system that ./dev test has started. */
final class Running {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Running() {}

  static Cast cast() {
    return new Cast(StackProperties.fromEnvironment());
  }

  static Door door() {
    String gateway =
        Optional.ofNullable(System.getenv("ITR_PUBLIC_URL"))
            .orElseThrow(() -> new IllegalStateException("ITR_PUBLIC_URL is not set"));
    Narrator narrator =
        System.getenv("ITR_TELL") == null ? Narrator.silent() : Narrator.to(System.out);
    return new Door(URI.create(gateway), narrator, PATIENCE);
  }

  static Journey journey() {
    return new Journey(door(), cast());
  }
}
