package pk.itregistry.registry.firm;

/** What can happen to a registration. */
enum RegistrationAct {
  PASS_INSPECTION,
  FAIL_INSPECTION,
  LAPSE,
  RENEW,
  SUSPEND,
  REINSTATE,
  CANCEL
}
