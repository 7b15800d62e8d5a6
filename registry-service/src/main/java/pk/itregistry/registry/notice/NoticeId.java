package pk.itregistry.registry.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.identity.Uuid7;

/** A letter to somebody. */
@Form(format = "uuid", longest = 36)
record NoticeId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  static NoticeId of(String sent) {
    return new NoticeId(Uuid7.parse("notice-id", sent));
  }

  static NoticeId fresh() {
    return new NoticeId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
