package pk.itregistry.registry.application;

import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** The address of a page on the web, by its form only. */
@Form(
    pattern = "^https?://[^\\s<>\"]{3,290}$",
    longest = 300,
    example = "https://www.example.com/in/somebody")
record WebPage(String address) {
  private static final Pattern FORM = Pattern.compile("https?://[^\\s<>\"]{3,290}");

  static WebPage of(String sent) {
    if (!FORM.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue(
              "malformed-web-page", "must be a page's address, beginning with https://"));
    }
    return new WebPage(sent);
  }
}
