package pk.itregistry.registry.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** An e-mail address, by its form only: whether mail arrives there, mail tells. */
@Form(
    pattern = "^[^@\\s]{1,64}@[^@\\s.]{1,63}(\\.[^@\\s.]{1,63}){1,8}$",
    longest = 254,
    example = "info@example.pk")
public record Email(@JsonValue String address) {
  private static final Pattern FORM =
      Pattern.compile("(?=.{3,254}$)[^@\\s]{1,64}@[^@\\s.]{1,63}(\\.[^@\\s.]{1,63}){1,8}");

  /** Reads an address; refuses what has not the form of one. */
  public static Email of(String sent) {
    if (!FORM.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue("malformed-email", "must be an address such as info@example.pk"));
    }
    return new Email(sent);
  }

  /** As others may read it: the beginning, and the house behind the at sign. */
  String masked() {
    return masked(address);
  }

  /** The same of what may be no address at all; of that nothing is read. */
  static String masked(String address) {
    int at = address.lastIndexOf('@');
    return at < 1
        ? "***"
        : address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(at);
  }

  @Override
  public String toString() {
    return masked();
  }
}
