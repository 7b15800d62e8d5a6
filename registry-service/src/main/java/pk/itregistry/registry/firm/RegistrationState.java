package pk.itregistry.registry.firm;

/** Where a registration stands. Expiry is no state: it follows from the certificate's days. */
enum RegistrationState {
  PROVISIONAL,
  ACTIVE,
  SUSPENDED,
  CANCELLED,
  LAPSED
}
