package pk.itregistry.registry.invitation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.identity.Uuid7;

/** An invitation to act for a firm, or to own it. */
@Form(format = "uuid", longest = 36)
record InvitationId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  static InvitationId of(String sent) {
    return new InvitationId(Uuid7.parse("invitation-id", sent));
  }

  static InvitationId fresh() {
    return new InvitationId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
