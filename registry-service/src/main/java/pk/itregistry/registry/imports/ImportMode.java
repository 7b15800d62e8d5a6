package pk.itregistry.registry.imports;

/** Whether an import enters firms, or only tells what it would do. */
enum ImportMode {
  DRY_RUN,
  IMPORT
}
