package pk.itregistry.plumbing.openapi;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** All operations of a description, path by path. */
public final class Operations {
  private Operations() {}

  /** Each, in the order of the paths. */
  public static Stream<Operation> of(OpenAPI document) {
    return Stream.ofNullable(document.getPaths())
        .flatMap(paths -> Stream.ofNullable(paths.getPathItems()))
        .flatMap(paths -> paths.values().stream())
        .flatMap(path -> path.getOperations().values().stream());
  }
}
