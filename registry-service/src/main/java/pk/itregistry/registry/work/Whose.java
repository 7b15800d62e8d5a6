package pk.itregistry.registry.work;

/** Who looks at an application: the caller, or nobody yet. */
public enum Whose {
  MINE,
  NOBODYS
}
