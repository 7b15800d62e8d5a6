package pk.itregistry.registry.firm;

/** What a registrant is. What each kind states, shows and pays is dated data. */
public enum FirmKind {
  COMPANY,
  PARTNERSHIP,
  SOLE_PROPRIETOR,
  FOREIGN_BRANCH,
  FREELANCER,
  CALL_CENTRE,
  STARTUP;

  /** Whether it is a natural person, known by the CNIC as all others are by their tax number. */
  public boolean isPerson() {
    return this == FREELANCER;
  }

  /** Whether it is no registration of its own, but certified on top of one. */
  public boolean isOnTop() {
    return this == STARTUP;
  }

  /** Whether it is registered provisionally until its place has been inspected. */
  public boolean isInspected() {
    return this == CALL_CENTRE;
  }
}
