package pk.itregistry.registry.firm;

/** What a registrant is in law. More kinds follow: foreign branch, call centre, freelancer. */
public enum FirmKind {
  COMPANY,
  PARTNERSHIP,
  SOLE_PROPRIETOR;

  /** Only a company has a number at SECP. */
  public boolean hasCuin() {
    return this == COMPANY;
  }
}
