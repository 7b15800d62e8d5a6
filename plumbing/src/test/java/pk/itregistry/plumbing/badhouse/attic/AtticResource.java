package pk.itregistry.plumbing.badhouse.attic;

import pk.itregistry.plumbing.badhouse.cellar.CellarManager;

/** A public door that leads back into the cellar. */
public class AtticResource {
  CellarManager cellar() {
    return new CellarManager();
  }
}
