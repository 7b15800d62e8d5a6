package pk.itregistry.e2e;

import java.net.URI;
import java.time.Duration;
import pk.itregistry.stack.access.StackProperties;

/** Plays the journey for a person to follow; exit code 0 only when every step held. */
public final class Demo {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Demo() {}

  public static void main(String[] arguments) {
    Narrator narrator = Narrator.to(System.out);
    URI gateway = URI.create(System.getenv("ITR_PUBLIC_URL"));
    Cast cast = new Cast(StackProperties.fromEnvironment());
    try {
      new Journey(new Door(gateway, narrator, PATIENCE), cast).andTheNextYear().play();
    } catch (StepFailed e) {
      System.out.flush();
      System.err.println("\nThe journey stopped: " + e.getMessage());
      System.exit(1);
    }
    narrator.chapter(
        "Every step held; the refund is paid, and the firm is certified for another year.");
  }
}
