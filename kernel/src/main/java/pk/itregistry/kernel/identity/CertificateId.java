package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** A certificate issued to a firm. */
@Form(format = "uuid", longest = 36)
public record CertificateId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static CertificateId of(String sent) {
    return new CertificateId(Uuid7.parse("certificate-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static CertificateId fresh() {
    return new CertificateId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
