package pk.itregistry.registry.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.print.Printer;
import pk.itregistry.plumbing.print.Words;
import pk.itregistry.plumbing.signing.Signer;
import pk.itregistry.registry.certificate.CertificateView.Reason;
import pk.itregistry.registry.certificate.CertifiedPlace;
import pk.itregistry.registry.firm.FirmKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintedTest {
  private static final ShownCertificate CERTIFICATE = of("Indus Softworks (Private) Limited");

  private final ECKey key = key();
  private final PrintCertificate print = print(key, new Printer(2, Duration.ofSeconds(5)));

  private static ECKey key() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("test-1").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("NullAway") // nothing is published or looked up here
  private static IssueCredential credentials(ECKey key) {
    return new IssueCredential(
        new Signer(key.toJSONString(), null),
        new Addresses("https://registry.example.pk/"),
        null,
        null,
        "The register");
  }

  private static PrintCertificate print(ECKey key, Printer printer) {
    Addresses addresses = new Addresses("https://registry.example.pk/");
    return new PrintCertificate(printer, credentials(key), addresses, Optional.empty());
  }

  private static ShownCertificate of(String name) {
    return new ShownCertificate(
        UUID.fromString("01890000-0000-7000-8000-000000000001"),
        "ITR-2026-000123",
        7,
        FirmId.of("01890000-0000-7000-8000-000000000002"),
        name,
        FirmKind.COMPANY,
        LocalDate.of(2026, 11, 30),
        LocalDate.of(2027, 11, 29),
        Instant.parse("2026-11-30T08:00:00Z"),
        false,
        null);
  }

  private static ShownCertificate ofBranch() {
    return new ShownCertificate(
        UUID.fromString("01890000-0000-7000-8000-000000000003"),
        "ITR-2026-000124",
        8,
        FirmId.of("01890000-0000-7000-8000-000000000002"),
        "Ravi Calls",
        FirmKind.CALL_CENTRE,
        LocalDate.of(2026, 11, 30),
        LocalDate.of(2027, 11, 29),
        Instant.parse("2026-11-30T08:00:00Z"),
        false,
        new CertifiedPlace("Second <floor>", "7 Jail Road", "Lahore", Province.PUNJAB));
  }

  @Test
  void the_sheet_and_the_credential_of_a_branch_name_its_place() throws Exception {
    try (PDDocument sheet = Loader.loadPDF(print.pdf(ofBranch()))) {
      assertThat(sheet.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(sheet))
          .contains("Ravi Calls", "Second <floor>, 7 Jail Road, Lahore");
    }
    assertThat(String.valueOf(credentials(key).claims(ofBranch()).get("credentialSubject")))
        .contains("place={name=Second <floor>, streetAddress=7 Jail Road, city=Lahore")
        .contains("province=PK-PB");
    assertThat(credentials(key).claims(CERTIFICATE).toString()).doesNotContain("place=");
  }

  @Test
  void the_sheet_says_in_english_and_urdu_whose_it_is_and_which_days() throws Exception {
    try (PDDocument sheet = Loader.loadPDF(print.pdf(CERTIFICATE))) {
      assertThat(sheet.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(sheet))
          .contains(
              "Certificate of registration",
              "رجسٹریشن سرٹیفکیٹ",
              "ITR-2026-000123",
              "Indus Softworks (Private) Limited",
              "Company",
              "کمپنی",
              "30 November 2026",
              "29 November 2027",
              "نومبر",
              "آخری دن",
              "https://registry.example.pk/c/ITR-2026-000123");
    }
  }

  @Test
  void a_camera_reads_the_fixed_address_from_the_sheet() throws Exception {
    try (PDDocument sheet = Loader.loadPDF(print.pdf(CERTIFICATE))) {
      BufferedImage picture = new PDFRenderer(sheet).renderImageWithDPI(0, 150);
      int width = picture.getWidth();
      int height = picture.getHeight();
      int[] points = picture.getRGB(0, 0, width, height, null, 0, width);

      assertThat(
              new QRCodeReader()
                  .decode(
                      new BinaryBitmap(
                          new HybridBinarizer(new RGBLuminanceSource(width, height, points))))
                  .getText())
          .isEqualTo("https://registry.example.pk/c/ITR-2026-000123");
    }
  }

  @Test
  void the_signed_credential_lies_in_the_file() throws Exception {
    try (PDDocument sheet = Loader.loadPDF(print.pdf(CERTIFICATE))) {
      var files = sheet.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().entrySet();

      assertThat(files).hasSize(1);
      var file = files.iterator().next();
      assertThat(file.getKey()).isEqualTo("ITR-2026-000123.vc.jwt");
      JWSObject credential =
          JWSObject.parse(
              new String(
                  file.getValue().getEmbeddedFile().toByteArray(), StandardCharsets.US_ASCII));
      assertThat(credential.verify(new ECDSAVerifier(key.toPublicJWK()))).isTrue();
    }
  }

  @Test
  void a_certificate_that_stays_the_same_is_the_same_file() {
    assertThat(print.pdf(CERTIFICATE)).isEqualTo(print.pdf(of(CERTIFICATE.firmName())));
  }

  @Test
  void who_asks_for_a_sheet_that_is_being_printed_waits_at_the_printer_and_not_in_the_cache()
      throws Exception {
    PrintCertificate busy = print(key, new Printer(0, Duration.ofHours(1)));
    var refusals = new LinkedBlockingQueue<Throwable>();
    List<Thread> callers =
        IntStream.range(0, 9)
            .mapToObj(_ ->
                Thread.ofPlatform()
                    .start(() -> refusals.add(catchThrowable(() -> busy.pdf(CERTIFICATE)))))
            .toList();
    try {
      assertThat(refusals.poll(20, TimeUnit.SECONDS)).isInstanceOf(Refused.class);
    } finally {
      callers.forEach(Thread::interrupt);
    }
    for (Thread caller : callers) {
      caller.join();
    }
  }

  @Test
  void the_longest_name_in_urdu_or_of_markup_leaves_one_sheet() throws Exception {
    for (String name :
        new String[] {
          "سافٹ ورکس ".repeat(20).strip(), "<b>&amp;</b> ".repeat(16), "W".repeat(200)
        }) {
      try (PDDocument sheet = Loader.loadPDF(print.pdf(of(name)))) {
        assertThat(sheet.getNumberOfPages()).as(name).isEqualTo(1);
        assertThat(new PDFTextStripper().getText(sheet).replaceAll("\\s", ""))
            .contains(name.substring(0, 8).replaceAll("\\s", ""));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_has_words_in_both_languages(FirmKind kind) {
    assertThat(Words.named("words.properties", Optional.empty()).has("kind." + kind)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void every_reason_has_words_in_both_languages(Reason reason) {
    assertThat(Words.named("words.properties", Optional.empty()).has("answer." + reason)).isTrue();
  }
}
