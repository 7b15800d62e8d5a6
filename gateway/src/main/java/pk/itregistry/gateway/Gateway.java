package pk.itregistry.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts the gateway. What a target must look like it decides itself, more strictly than the server
 * below it, which would refuse a malformed one without a word.
 */
@QuarkusMain
public final class Gateway {
  private Gateway() {}

  public static void main(String[] arguments) {
    System.setProperty("vertx.disableURIValidation", "true");
    Quarkus.run(arguments);
  }
}
