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
   * one mean the same by it. A start-up sits where the firm does that it names. The states are
   * written out as the index has them.
   */
  public static final String WITHIN_REACH =
      "a.state IN ('SUBMITTED', 'FEE_PAID') AND (%1$s = ANY (?) OR %1$s IS NULL AND ?)"
          .formatted(
              "coalesce(a.province, (SELECT s.province FROM firm s WHERE s.id = a.startup_firm))");
}
