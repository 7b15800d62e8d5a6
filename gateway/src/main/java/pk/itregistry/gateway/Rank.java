package pk.itregistry.gateway;

import java.time.Duration;

/**
 * Who gets the next place at a busy service, and how long one is waited for. What is filed, paid or
 * decided goes before what is read, and that before what anybody may ask.
 */
enum Rank {
  WRITE(Duration.ofMillis(600)),
  READ(Duration.ofMillis(400)),
  OPEN(Duration.ofMillis(200));

  private final Duration patience;

  Rank(Duration patience) {
    this.patience = patience;
  }

  /** By what the door sees: it knows no operation by its name. */
  static Rank of(String method, boolean known) {
    if (!known) {
      return OPEN;
    }
    return method.equals("GET") || method.equals("HEAD") ? READ : WRITE;
  }

  Duration patience() {
    return patience;
  }
}
