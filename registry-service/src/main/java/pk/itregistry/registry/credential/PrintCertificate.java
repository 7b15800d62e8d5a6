package pk.itregistry.registry.credential;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.print.Printer;
import pk.itregistry.plumbing.print.QrCode;
import pk.itregistry.plumbing.print.Sheets;
import pk.itregistry.plumbing.print.Template;
import pk.itregistry.plumbing.print.Words;
import pk.itregistry.registry.certificate.CertifiedPlace;
import pk.itregistry.registry.firm.FirmKind;

/**
 * Prints a certificate: one sheet in English and Urdu, with the code that leads to its page, and
 * the signed credential in the file. Printed once as long as it stays the same.
 */
@ApplicationScoped
class PrintCertificate {
  private static final int BYTES_KEPT = 32 * 1024 * 1024;

  private final Printer printer;
  private final IssueCredential credentials;
  private final Addresses addresses;
  private final Optional<Path> own;
  private final Template template;
  private final Words words;
  private final Cache<ShownCertificate, byte[]> printed =
      Caffeine.newBuilder()
          .maximumWeight(BYTES_KEPT)
          .weigher((ShownCertificate certificate, byte[] pdf) -> pdf.length)
          .build();

  PrintCertificate(
      Printer printer,
      IssueCredential credentials,
      Addresses addresses,
      @ConfigProperty(name = "itr.print.templates") Optional<Path> own) {
    this.printer = printer;
    this.credentials = credentials;
    this.addresses = addresses;
    this.own = own;
    this.template = Template.named("certificate.html", own);
    this.words = Words.named("words.properties", own);
  }

  // A designer's mistake keeps the service from starting; it does not wait for somebody's request.
  void tryOut(@Observes StartupEvent event) {
    if (own.isPresent()) {
      LocalDate day = LocalDate.EPOCH;
      for (FirmKind kind : FirmKind.values()) {
        ShownCertificate sample =
            new ShownCertificate(
                UUID.randomUUID(),
                "ITR-1970-000000",
                0,
                FirmId.fresh(),
                "Sample & Sons",
                kind,
                day,
                day,
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                kind.isInspected(),
                new CertifiedPlace("Sample floor", "1 Sample Road", "Lahore", Province.PUNJAB));
        printer.print(new Sheets(xhtml(sample), sample.recordedAt(), Optional.empty()));
      }
    }
  }

  /** The sheet as PDF. */
  byte[] pdf(ShownCertificate certificate) {
    byte[] kept = printed.getIfPresent(certificate);
    if (kept != null) {
      return kept;
    }
    // Not by the cache: whoever asked for the same sheet would wait in it, for however long.
    byte[] pdf = print(certificate);
    printed.put(certificate, pdf);
    return pdf;
  }

  private byte[] print(ShownCertificate certificate) {
    Sheets.Enclosure credential =
        new Sheets.Enclosure(
            certificate.number() + ".vc.jwt",
            "application/" + IssueCredential.TYPE,
            "The certificate as a signed W3C Verifiable Credential",
            credentials.of(certificate));
    Instant asOf = certificate.recordedAt();
    return printer.print(new Sheets(xhtml(certificate), asOf, Optional.of(credential)));
  }

  String xhtml(ShownCertificate certificate) {
    String address = addresses.certificate(certificate.number());
    return template.filled(
        Map.of(
            "registry", words.of("registry"),
            "title", words.of(certificate.provisional() ? "title.PROVISIONAL" : "title"),
            "statement",
                words.of(certificate.provisional() ? "statement.PROVISIONAL" : "statement"),
            "check", words.of("check"),
            "number", certificate.number(),
            "firm", certificate.firmName(),
            "place", certificate.location() == null ? "" : certificate.location().inWords(),
            "address", address,
            "qr", QrCode.of(address).dataAddress(),
            "rows", rows(certificate)));
  }

  private List<Map<String, Map<String, String>>> rows(ShownCertificate certificate) {
    return List.of(
        row("kind", words.of("kind." + certificate.kind())),
        row("validFrom", Words.of(certificate.validFrom())),
        row("lastDay", Words.of(certificate.lastDay())));
  }

  private Map<String, Map<String, String>> row(String label, Map<String, String> value) {
    return Map.of("label", words.of(label), "value", value);
  }
}
