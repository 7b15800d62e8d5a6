package pk.itregistry.plumbing.openapi;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** All operations of a description, path by path. */
final class Operations {
  private Operations() {}

  static Stream<Operation> of(OpenAPI document) {
    return Stream.ofNullable(document.getPaths())
        .flatMap(paths -> Stream.ofNullable(paths.getPathItems()))
        .flatMap(paths -> paths.values().stream())
        .flatMap(path -> path.getOperations().values().stream());
  }
}
