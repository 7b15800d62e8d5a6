package pk.itregistry.registry.kind;

/** When something has to be stated or shown. */
public enum Need {
  /** Without it nothing is handed in. */
  ALWAYS,
  /** It is asked for; an application can be handed in without it. */
  SOUGHT,
  /** Where a rule of law asks for it, which tells by itself what is missing. */
  BY_RULE,
  /** Where the registrant has a number at SECP. */
  IF_INCORPORATED,
  /** Where one of the parties shows a passport. */
  IF_FOREIGN_PARTY;

  boolean holds(Stated stated) {
    return switch (this) {
      case ALWAYS -> true;
      case SOUGHT, BY_RULE -> false;
      case IF_INCORPORATED -> stated.incorporated();
      case IF_FOREIGN_PARTY -> stated.foreignParty();
    };
  }
}
