package pk.itregistry.registry.credential;

import java.util.Locale;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** What a status list tells: what ended for good, or what does not hold for the time being. */
@Form(pattern = "^(revocation|suspension)$", longest = 10, example = "revocation")
enum StatusPurpose {
  REVOCATION,
  SUSPENSION;

  static StatusPurpose of(String sent) {
    for (StatusPurpose purpose : values()) {
      if (purpose.value().equals(sent)) {
        return purpose;
      }
    }
    throw new Refused(
        new MalformedValue("unknown-value", "must be one of revocation and suspension"));
  }

  String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value();
  }
}
