package pk.itregistry.registry.application;

import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** An e-mail address, by its form only: whether mail arrives there, mail tells. */
@Form(format = "email", longest = 254, example = "info@example.pk")
record Email(String address) {
  private static final Pattern FORM =
      Pattern.compile("(?=.{3,254}$)[^@\\s]{1,64}@[^@\\s.]{1,63}(\\.[^@\\s.]{1,63}){1,8}");

  static Email of(String sent) {
    if (!FORM.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue("malformed-email", "must be an address such as info@example.pk"));
    }
    return new Email(sent);
  }
}
