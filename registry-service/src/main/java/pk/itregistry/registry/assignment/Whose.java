package pk.itregistry.registry.assignment;

/** Who looks at it: the caller, or nobody yet. */
public enum Whose {
  MINE,
  NOBODYS
}
