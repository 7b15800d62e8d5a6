package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** A third party's software, by its OAuth 2.0 client id (RFC 6749), such as portal-ledgerly. */
@Form(pattern = "^[A-Za-z0-9._-]+$", longest = 100, example = "portal-ledgerly")
public record ClientId(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  @JsonCreator
  public ClientId {
    if (!FORM.matcher(value).matches()) {
      throw new Refused(
          new MalformedValue("malformed-client-id", "must be a client id such as portal-ledgerly"));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
