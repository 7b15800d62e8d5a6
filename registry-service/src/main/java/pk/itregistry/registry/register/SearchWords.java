package pk.itregistry.registry.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.kernel.text.Folded;
import pk.itregistry.kernel.text.PlainText;
import pk.itregistry.registry.certificate.CertificateNumber;

/** What the public looks for in the register: a tax number, a certificate or a part of a name. */
@Form(longest = 100, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]*$", example = "soft")
record SearchWords(String text) {
  private static final int LONGEST = 100;

  // The index over the names knows runs of three letters or digits; for less, the whole register
  // would be read.
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{Nd}]{3}");

  static SearchWords of(String sent) {
    SearchWords words = new SearchWords(PlainText.of(sent, LONGEST));
    if (!SEARCHABLE.matcher(words.inName()).find()) {
      throw new Refused(
          new MalformedValue("too-short", "must have at least three letters or digits in a row"));
    }
    return words;
  }

  /** As names are searched: in any case, with accents or without. Holds no sign that LIKE knows. */
  String inName() {
    return Folded.of(text);
  }

  /** The words one by one, for what is looked for in the likeness of each. */
  List<String> words() {
    return BLANK.splitAsStream(inName()).filter(word -> word.length() >= 3).distinct().toList();
  }

  /** The certificate's number that the words are; none where they are something else. */
  Optional<CertificateNumber> asCertificate() {
    return CertificateNumber.in(text);
  }

  /** As a tax number is stored: 1234567-8 is found by its seven characters. */
  String asNtn() {
    return Canonical.of(text).replaceFirst("^([A-Z0-9]\\d{6})-?\\d$", "$1");
  }
}
