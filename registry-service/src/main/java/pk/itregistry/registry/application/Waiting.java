package pk.itregistry.registry.application;

/**
 * The states in which an application waits for a registrar: for a decision, or to be registered.
 */
public enum Waiting {
  SUBMITTED,
  FEE_PAID;

  /**
   * Of an application a, in the tables: it waits, within somebody's reach, whose provinces and
   * whether it takes what names none are asked. The queue, its figures and whoever takes the next
   * one mean the same by it. The states are written out as the index has them.
   */
  public static final String WITHIN_REACH =
      "a.state IN ('SUBMITTED', 'FEE_PAID')"
          + " AND (a.province = ANY (?) OR a.province IS NULL AND ?)";
}
