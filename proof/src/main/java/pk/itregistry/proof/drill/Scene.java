package pk.itregistry.proof.drill;

import java.net.URI;
import java.time.Duration;
import pk.itregistry.e2e.Cast;
import pk.itregistry.e2e.Door;
import pk.itregistry.e2e.Journey;
import pk.itregistry.e2e.Narrator;
import pk.itregistry.e2e.Story;
import pk.itregistry.e2e.Witness;
import pk.itregistry.stack.access.StackProperties;

/** Where a drill plays: the gateway with who calls it, and the databases behind it. */
record Scene(Door door, Cast cast, Books books) {
  /** Tokens live five minutes: no request is sent again for longer than its token has left. */
  private static final Duration PATIENCE = Duration.ofSeconds(200);

  private static final Duration KEEPING = Duration.ofSeconds(70);

  /** The tax authority is asked again after five minutes when the asker dies with the question. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(7);

  static Scene of(StackProperties stack) {
    return of(stack, (ask, reply, sends) -> {});
  }

  static Scene of(StackProperties stack, Witness witness) {
    URI gateway = URI.create(stack.get("gateway.url"));
    return new Scene(
        new Door(gateway, Narrator.silent(), PATIENCE, witness),
        new Cast(stack, PATIENCE, KEEPING),
        new Books(stack));
  }

  /** A journey of a firm of its own. */
  Journey journey() {
    return new Journey(new Story(door, cast, LONGEST_WAIT));
  }

  /** A registered firm whose portal may file and claim; exports has heard of both. */
  Story registeredFirm() {
    return journey().playThrough("A bank asks what to withhold");
  }
}
