package pk.itregistry.registry.imports;

/** What came of a row. */
enum RowResult {
  CREATED,
  WOULD_BE_CREATED,
  ALREADY_IMPORTED,
  CONFLICT,
  INVALID
}
