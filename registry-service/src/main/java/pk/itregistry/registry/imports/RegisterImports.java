package pk.itregistry.registry.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.plumbing.operation.Operation;

/** Some imports, newest first. */
@Schema(name = "RegisterImports")
record RegisterImports(List<Operation> items) {}
