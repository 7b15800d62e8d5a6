package pk.itregistry.registry.authority;

/** What can happen to a grant. */
enum GrantAct {
  REVOKE
}
