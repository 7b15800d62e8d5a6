package pk.itregistry.stack.access;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;
import pk.itregistry.stack.access.AccessFile.Client;
import pk.itregistry.stack.access.AccessFile.Person;
import pk.itregistry.stack.access.AccessFile.Role;
import pk.itregistry.stack.access.AccessFile.Scope;

/** Reads access.json; a field that is missing, misspelt or of no use is told with its place. */
final class AccessReader {
  private static final String RESOURCE = "/keycloak/access.json";
  private static final String PERSON = "person";
  private static final String MACHINE = "machine";

  private AccessReader() {}

  static AccessFile committed() {
    try (@Nullable InputStream file = AccessReader.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException(
            RESOURCE + " is not on the class path: build the module stack again");
      }
      return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AccessFile parse(String json) {
    try {
      var file = new Entry("the file", JSONObjectUtils.parse(json));
      return file.whole(
          new AccessFile(
              file.entries("roles").stream().map(AccessReader::role).toList(),
              file.entries("scopes").stream().map(AccessReader::scope).toList(),
              file.entries("people").stream().map(AccessReader::person).toList(),
              file.entries("clients").stream().map(AccessReader::client).toList()));
    } catch (ParseException e) {
      throw new IllegalArgumentException(AccessFile.PATH + " is no JSON: " + e.getMessage(), e);
    }
  }

  private static Role role(Entry entry) {
    return entry.whole(
        new Role(entry.text("name"), entry.text("description"), isMachine(entry, PERSON)));
  }

  private static Scope scope(Entry entry) {
    return entry.whole(new Scope(entry.text("name"), entry.text("description"), needsRole(entry)));
  }

  private static Person person(Entry entry) {
    return entry.whole(
        new Person(
            entry.text("name"),
            entry.text("firstName"),
            entry.text("lastName"),
            entry.texts("roles")));
  }

  private static Client client(Entry entry) {
    return entry.whole(
        new Client(
            entry.text("name"),
            entry.text("title"),
            isMachine(entry, ""),
            entry.texts("scopes"),
            entry.texts("roles"),
            entry.named("claims"),
            entry.maybeText("audience"),
            entry.maybeNumber("tokenSeconds"),
            entry.texts("callbacks")));
  }

  private static boolean needsRole(Entry entry) {
    String needs = entry.maybeText("needs").orElse("");
    return switch (needs) {
      case "" -> false;
      case "role" -> true;
      default -> throw entry.fault("what a scope needs is a role");
    };
  }

  private static boolean isMachine(Entry entry, String unsaid) {
    String caller = entry.maybeText("caller").orElse(unsaid);
    return switch (caller) {
      case PERSON -> false;
      case MACHINE -> true;
      default -> throw entry.fault("caller is person or machine");
    };
  }
}
