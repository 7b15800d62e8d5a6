package pk.itregistry.registry.authority;

/** Where a grant stands. Expiry is no state: it follows from the last day. */
enum GrantState {
  GRANTED,
  REVOKED
}
