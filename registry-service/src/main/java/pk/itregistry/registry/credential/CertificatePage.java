package pk.itregistry.registry.credential;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.print.Template;
import pk.itregistry.plumbing.print.Words;
import pk.itregistry.registry.certificate.CertificateDirectory;
import pk.itregistry.registry.certificate.CertificateView.Reason;
import pk.itregistry.registry.certificate.CertificateView.Verification;
import pk.itregistry.registry.certificate.CertifiedPlace;

/** The page that a certificate's code leads to: whether it holds today, in English and Urdu. */
@ApplicationScoped
class CertificatePage {
  private final CertificateDirectory certificates;
  private final Template template;
  private final Words words;

  CertificatePage(
      CertificateDirectory certificates,
      @ConfigProperty(name = "itr.print.templates") Optional<Path> own) {
    this.certificates = certificates;
    this.template = Template.named("certificate-page.html", own);
    this.words = Words.named("words.properties", own);
  }

  // A designer's mistake keeps the service from starting; it does not wait for somebody's request.
  void tryOut(@Observes StartupEvent event) {
    SentNumber sent = new SentNumber("ITR-1970-000000");
    xhtml(null, sent);
    xhtml(sample(sent, null), sent);
    for (Reason reason : Reason.values()) {
      xhtml(sample(sent, reason), sent);
    }
  }

  private static Verification sample(SentNumber sent, @Nullable Reason reason) {
    LocalDate day = LocalDate.EPOCH;
    return new Verification(
        sent.text(),
        day,
        Instant.EPOCH,
        reason == null,
        reason,
        "Sample & Sons",
        null,
        day,
        day,
        reason == Reason.PROVISIONAL,
        new CertifiedPlace("Sample floor", "1 Sample Road", "Lahore", Province.PUNJAB),
        null);
  }

  /** What was verified, where the number is one of ours. */
  Optional<Verification> find(SentNumber sent, Instant now) {
    return sent.number()
        .flatMap(number -> certificates.verified(number, LegalTime.dayOf(now), now));
  }

  String xhtml(@Nullable Verification found, SentNumber sent) {
    String heading = found == null ? "UNKNOWN" : found.certified() ? "CERTIFIED" : "NOT_CERTIFIED";
    String answer = found == null || found.reason() == null ? heading : found.reason().name();
    return template.filled(
        Map.of(
            "registry", words.of("registry"),
            "heading", words.of("heading." + heading),
            "answer", words.of("answer." + answer),
            "note", words.of("note"),
            "certified", heading.equals("CERTIFIED"),
            "rows", rows(found, sent)));
  }

  private List<Map<String, Map<String, String>>> rows(
      @Nullable Verification found, SentNumber sent) {
    List<Map<String, Map<String, String>>> rows = new ArrayList<>();
    rows.add(row("number", Words.alike(found == null ? sent.text() : found.number())));
    if (found != null) {
      rows.add(row("firm", Words.alike(found.firmName())));
      if (found.place() != null) {
        rows.add(row("place", Words.alike(found.place().inWords())));
      }
      if (found.validFrom() != null && found.lastDay() != null) {
        rows.add(row("validFrom", Words.of(found.validFrom())));
        rows.add(row("lastDay", Words.of(found.lastDay())));
      }
      rows.add(row("asked", Words.of(found.on())));
    }
    return rows;
  }

  private Map<String, Map<String, String>> row(String label, Map<String, String> value) {
    return Map.of("label", words.of(label), "value", value);
  }
}
