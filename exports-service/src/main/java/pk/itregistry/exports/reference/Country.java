package pk.itregistry.exports.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** A country by its ISO 3166-1 alpha-2 code, or by XK. */
@Form(
    pattern = "^[A-Z]{2}$",
    longest = 2,
    example = "US",
    description = "ISO 3166-1 alpha-2, and XK for Kosovo (user-assigned), as banks use it.")
public record Country(@JsonValue String code) {
  private static final String HOME = "PK";

  // Kosovo has no code of the standard's. XK is one that the standard leaves to its users, and
  // banks (SWIFT, the European Commission, IMF) use it.
  private static final Set<String> KNOWN =
      Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
          .collect(Collectors.toUnmodifiableSet());

  /** Reads the two letters; refuses a code that neither the standard lists nor banks use. */
  @JsonCreator
  public static Country of(String sent) {
    if (!KNOWN.contains(sent)) {
      throw new Refused(
          new MalformedValue("malformed-country", "must be an ISO 3166-1 code such as US, or XK"));
    }
    return new Country(sent);
  }

  /** Whether it is Pakistan: what is sold there is no export. */
  public boolean isHome() {
    return code.equals(HOME);
  }

  @Override
  public String toString() {
    return code;
  }
}
