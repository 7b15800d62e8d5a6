package pk.itregistry.registry.imports;

import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.kernel.text.PlainText;

/**
 * By what an older register knew a firm.
 *
 * @param stated as it stands there
 * @param canonical by which it is compared
 */
record OldNumber(String stated, String canonical) {
  private static final int LONGEST = 60;

  static OldNumber of(String sent) {
    String stated = PlainText.of(sent, LONGEST);
    String canonical = Canonical.of(stated);
    if (canonical.isEmpty()) {
      throw new Refused(new MalformedValue("malformed-old-number", "must have letters or digits"));
    }
    return new OldNumber(stated, canonical);
  }
}
