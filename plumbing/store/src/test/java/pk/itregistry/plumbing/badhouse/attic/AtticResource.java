package pk.itregistry.plumbing.badhouse.attic;

import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.badhouse.cellar.CellarManager;

/** A public door that leads back into the cellar. */
public class AtticResource {
  @Access(scope = "attic", roles = "janitor")
  CellarManager cellar() {
    return new CellarManager();
  }
}
