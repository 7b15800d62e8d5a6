package pk.itregistry.registry.office;

/** What somebody works as. It says for what they can be given work, never what they may do. */
public enum Duty {
  REGISTRAR,
  INSPECTOR,
  CLAIMS_OFFICER,
  HEAD
}
