package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** A grant to act for a firm. */
@Form(format = "uuid", longest = 36)
public record AuthorityId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static AuthorityId of(String sent) {
    return new AuthorityId(Uuid7.parse("authority-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static AuthorityId fresh() {
    return new AuthorityId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
