package pk.itregistry.incentives.testkit;

import java.util.Set;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ClientId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.access.Admission;
import pk.itregistry.plumbing.access.Caller;

/** Callers of a form, for what is asked without a request. */
public final class Bystander {
  /** Somebody without a role, who may act for nobody. */
  public static final Admission NOBODY = officer("nobody");

  private Bystander() {}

  /** A person with these roles, who may act for nobody. */
  public static Admission officer(String subject, String... roles) {
    return new Admission(person(subject, roles), Set.of());
  }

  /** A person without a role, who may do this for the firm. */
  public static Admission member(Permission... held) {
    return new Admission(person("member"), Set.of(held));
  }

  private static Caller person(String subject, String... roles) {
    return new Caller(
        "issuer",
        subject,
        new ClientId("it-registry-web"),
        false,
        null,
        Set.of(roles),
        Set.of("officer", "claims"));
  }

  /** The same person as records keep them. */
  public static Actor actor(String subject, String... roles) {
    return new Actor("person:" + subject, Set.of(roles));
  }
}
