package pk.itregistry.stack.access;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** What the sign-up page asks for, and no more. */
public record NewPerson(
    String username, String email, String firstName, String lastName, String password) {

  /** Somebody who is not there yet, however often this is run. */
  public static NewPerson random(String firstName, String lastName) {
    var bytes = new byte[6];
    new SecureRandom().nextBytes(bytes);
    String unique = HexFormat.of().formatHex(bytes);
    String username = firstName.toLowerCase(Locale.ROOT) + "-" + unique;
    return new NewPerson(
        username, username + "@demo.invalid", firstName, lastName, "pass-phrase-" + unique);
  }

  @Override
  public String toString() {
    return "NewPerson[" + username + "]";
  }
}
