package pk.itregistry.registry.work;

/**
 * The states in which an application waits for a registrar: for a decision, or to be registered.
 */
enum Waiting {
  SUBMITTED,
  FEE_PAID
}
