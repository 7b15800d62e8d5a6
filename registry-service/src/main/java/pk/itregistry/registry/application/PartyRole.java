package pk.itregistry.registry.application;

/** What somebody is to the firm. */
enum PartyRole {
  DIRECTOR,
  SHAREHOLDER,
  PARTNER,
  PROPRIETOR,
  BENEFICIAL_OWNER,
  REPRESENTATIVE;

  /** Whether the shares of all who are it make up the firm, and no more than it. */
  boolean dividesTheFirm() {
    return this == SHAREHOLDER || this == PARTNER || this == PROPRIETOR;
  }
}
