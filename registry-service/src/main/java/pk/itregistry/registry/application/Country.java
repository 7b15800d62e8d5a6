package pk.itregistry.registry.application;

import java.util.Locale;
import java.util.Set;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** A country by its ISO 3166-1 alpha-2 code. */
@Form(pattern = "^[A-Z]{2}$", longest = 2, example = "AE")
record Country(String code) {
  private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

  static Country of(String sent) {
    if (!KNOWN.contains(sent)) {
      throw new Refused(
          new MalformedValue("malformed-country", "must be an ISO 3166-1 code such as AE"));
    }
    return new Country(sent);
  }
}
