package pk.itregistry.plumbing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What deploy/keycloak/access.json says of roles and scopes. Whom of the demo it names is of no
 * interest to a description.
 *
 * @param scopes what each is for, by name
 * @param rolesOfMachines held by software; people have all others
 */
record RolesAndScopes(Map<String, String> scopes, Set<String> rolesOfMachines) {
  private static final String RESOURCE = "/keycloak/access.json";

  static RolesAndScopes committed() {
    try (@Nullable InputStream file = RolesAndScopes.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      return of(new ObjectMapper().readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RolesAndScopes of(JsonNode file) {
    var scopes = new TreeMap<String, String>();
    for (JsonNode scope : file.path("scopes")) {
      scopes.put(scope.path("name").textValue(), scope.path("description").textValue());
    }
    var rolesOfMachines = new TreeSet<String>();
    for (JsonNode role : file.path("roles")) {
      if ("machine".equals(role.path("caller").textValue())) {
        rolesOfMachines.add(role.path("name").textValue());
      }
    }
    return new RolesAndScopes(scopes, rolesOfMachines);
  }
}
