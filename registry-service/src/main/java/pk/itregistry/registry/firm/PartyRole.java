package pk.itregistry.registry.firm;

/** What somebody is to the firm. */
public enum PartyRole {
  DIRECTOR,
  SHAREHOLDER,
  PARTNER,
  PROPRIETOR,
  BENEFICIAL_OWNER,
  REPRESENTATIVE;

  /** Whether the shares of all who are it make up the firm, and no more than it. */
  public boolean dividesTheFirm() {
    return this == SHAREHOLDER || this == PARTNER || this == PROPRIETOR;
  }
}
