package pk.itregistry.plumbing.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import pk.itregistry.plumbing.database.Database;

/** The public keys of all that this service ever signed; none is ever taken away. */
@ApplicationScoped
public class PublishedKeys {
  private final Database database;
  private final ObjectMapper json;

  PublishedKeys(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Publishes a key, unless one has that kid; answers the key that has it. */
  String keep(String kid, String publicJwk) {
    database.change(
        "INSERT INTO signing_key (kid, public_jwk, first_used) VALUES (?, ?, now())"
            + " ON CONFLICT DO NOTHING",
        kid,
        publicJwk);
    return database
        .row("SELECT public_jwk FROM signing_key WHERE kid = ?", row -> row.getString(1), kid)
        .orElseThrow();
  }

  /** Each as a JSON Web Key (RFC 7517), the oldest first. */
  public List<Map<String, String>> all() {
    return database.rows(
        "SELECT public_jwk FROM signing_key ORDER BY first_used, kid",
        row -> read(row.getString(1)));
  }

  private Map<String, String> read(String jwk) {
    try {
      return json.readValue(jwk, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a public key cannot be read", e);
    }
  }
}
