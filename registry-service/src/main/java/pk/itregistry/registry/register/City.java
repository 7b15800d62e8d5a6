package pk.itregistry.registry.register;

import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Folded;
import pk.itregistry.kernel.text.PlainText;

/** A city as the public writes it; found in any case, with accents or without. */
@Form(longest = 100, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]*$", example = "Lahore")
record City(String folded) {
  private static final int LONGEST = 100;

  static City of(String sent) {
    String folded = Folded.of(PlainText.of(sent, LONGEST));
    if (folded.isEmpty()) {
      throw new Refused(
          new MalformedValue("malformed-city", "must be the name of a city, such as Lahore"));
    }
    return new City(folded);
  }
}
