package pk.itregistry.stack.access;

import java.util.Map;

/** A new person signs up on the issuer's registration page and is signed in at once. */
public final class SignUp {
  private final Issuer issuer;

  public SignUp(StackProperties stack) {
    this.issuer = new Issuer(stack.issuer(), Browser.client());
  }

  public TokenAnswer as(NewPerson person) {
    return new CodeFlow(issuer)
        .through(
            "registrations",
            "kc-register-form",
            Map.of(
                "username", person.username(),
                "email", person.email(),
                "firstName", person.firstName(),
                "lastName", person.lastName(),
                "password", person.password(),
                "password-confirm", person.password()));
  }
}
