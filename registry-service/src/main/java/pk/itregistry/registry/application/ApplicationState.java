package pk.itregistry.registry.application;

/** Where an application stands. LAPSED is never stored: it follows from the days that have gone. */
enum ApplicationState {
  DRAFT,
  SUBMITTED,
  RETURNED,
  INITIALLY_APPROVED,
  FEE_PAID,
  REGISTERED,
  CERTIFIED,
  DECLINED,
  WITHDRAWN,
  LAPSED
}
