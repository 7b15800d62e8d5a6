package pk.itregistry.registry.application.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.PlainText;
import pk.itregistry.plumbing.document.ContentForm;

/** What the applicant's computer calls a file: a name to be recognised by, and nothing else. */
@Form(longest = 200, shortest = 1, example = "ntn-certificate.pdf")
record FileName(@JsonValue String value) {
  private static final int LONGEST = 200;

  /** Browsers may send the folders with it: they are left out. */
  static FileName of(String sent) {
    String text = PlainText.of(sent, LONGEST);
    String name = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
    if (name.isBlank()) {
      throw new Refused(
          new MalformedValue("malformed-file-name", "must name a file, such as deed.pdf"));
    }
    return new FileName(name.strip());
  }

  /**
   * For Content-Disposition (RFC 6266): in ASCII for old readers, and as it is; with the ending of
   * what the content is.
   */
  String disposition(ContentForm form) {
    String name = form.fileName(value);
    String plain = name.replaceAll("[^ !#-\\[\\]-~]|%", "_");
    String whole =
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, whole);
  }
}
