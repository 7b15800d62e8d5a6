package pk.itregistry.registry.credential;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.print.QrCode;
import pk.itregistry.plumbing.signing.PublishedKeys;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.certificate.CertificateNumber;
import pk.itregistry.registry.certificate.CertificateView.Verification;

/** The public's doors to what a firm shows of its certificate. */
@Path("")
@Tag(name = "certificates")
class CredentialResource {
  private static final String CREDENTIAL = "application/vc+jwt";
  private static final String PDF = "application/pdf";
  private static final String SVG = "image/svg+xml";
  private static final String HTML = "text/html";
  private static final String PROBLEM = "application/problem+json";
  private static final String NO_SCRIPT =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final ShownDirectory certificates;
  private final IssueCredential credentials;
  private final PrintCertificate print;
  private final CertificatePage page;
  private final Addresses addresses;
  private final PublishedKeys keys;
  private final BusinessClock clock;

  CredentialResource(
      ShownDirectory certificates,
      IssueCredential credentials,
      PrintCertificate print,
      CertificatePage page,
      Addresses addresses,
      PublishedKeys keys,
      BusinessClock clock) {
    this.certificates = certificates;
    this.credentials = credentials;
    this.print = print;
    this.page = page;
    this.addresses = addresses;
    this.keys = keys;
    this.clock = clock;
  }

  @GET
  @Path("certificates/{number}/credential")
  @Produces({CREDENTIAL, PROBLEM})
  @Access(open = true)
  @Operation(
      summary = "Fetch a certificate as a signed credential",
      description =
          "A W3C Verifiable Credential 2.0 as a JWT (ES256). Whoever has the keys of GET"
              + " certificate-keys checks it without a connection; whether it was corrected"
              + " or ended since stands in the status list that it names. It holds no personal"
              + " number. Open to everyone.")
  @APIResponse(
      responseCode = "200",
      description = "The credential, a compact JWS.",
      content =
          @Content(
              mediaType = CREDENTIAL,
              schema = @Schema(implementation = String.class, maxLength = 16_384, format = "jwt")))
  public RestResponse<String> getCertificateCredential(CertificateNumber number) {
    return answer(credentials.of(certificates.of(number)), CREDENTIAL);
  }

  @GET
  @Path("status-lists/revocation/{list}")
  @Produces({CREDENTIAL, PROBLEM})
  @Access(open = true)
  @Operation(
      summary = "Fetch a status list of credentials",
      description =
          "A W3C Bitstring Status List 1.0 as a signed credential: which credentials do not"
              + " say any more what the register says, because the certificate was corrected or its"
              + " days were ended by a suspension, a cancellation or a closing. A reinstatement issues"
              + " a new certificate: what is listed stays listed. At most a minute old. Open to"
              + " everyone.")
  @APIResponse(
      responseCode = "200",
      description = "The list, a compact JWS.",
      content =
          @Content(
              mediaType = CREDENTIAL,
              schema = @Schema(implementation = String.class, maxLength = 65_536, format = "jwt")))
  public RestResponse<String> getStatusList(ListNumber list) {
    return answer(credentials.statusList(list), CREDENTIAL);
  }

  @GET
  @Path("certificate-keys")
  @Access(open = true)
  @Operation(
      summary = "List the keys of certificates",
      description =
          "The public keys of all credentials and status lists ever signed, for ever, as a JSON Web"
              + " Key Set. A credential names its key by kid. Open to everyone.")
  public CertificateKeys listCertificateKeys() {
    return new CertificateKeys(keys.all());
  }

  @GET
  @Blocking
  @Path("certificates/{number}/pdf")
  @Produces(PDF)
  @Access(open = true)
  @Operation(
      summary = "Fetch a certificate on paper",
      description =
          "One A4 sheet in English and Urdu: the firm's name and kind, the number, the days, and a"
              + " code that leads to the certificate's page. The signed credential lies in the file."
              + " Open to everyone.")
  @APIResponse(
      responseCode = "200",
      description = "The sheet.",
      content =
          @Content(
              mediaType = PDF,
              schema =
                  @Schema(implementation = String.class, maxLength = 1_048_576, format = "binary")))
  public RestMulti<byte[]> getCertificatePdf(CertificateNumber number) {
    ShownCertificate certificate = certificates.of(number);
    byte[] sheet = print.pdf(certificate);
    // In one piece: of an array by itself the framework would write the name.
    return RestMulti.fromMultiData(Multi.createFrom().item(sheet))
        .header("Content-Type", PDF)
        .header(
            "Content-Disposition", "inline; filename=\"%s.pdf\"".formatted(certificate.number()))
        .build();
  }

  @GET
  @Path("certificates/{number}/qr")
  @Produces({SVG, PROBLEM})
  @Access(open = true)
  @Operation(
      summary = "Fetch a certificate's code",
      description =
          "A QR code with the address of the certificate's page, which never changes, as a drawing"
              + " to put on a letterhead or a web page. Open to everyone.")
  @APIResponse(
      responseCode = "200",
      description = "The drawing.",
      content =
          @Content(
              mediaType = SVG,
              schema =
                  @Schema(implementation = String.class, maxLength = 65_536, pattern = "^<svg ")))
  public RestResponse<String> getCertificateQr(CertificateNumber number) {
    String address = addresses.certificate(certificates.of(number).number());
    return answer(QrCode.of(address).svg(), SVG);
  }

  @GET
  @Path("certificates/{number}/page")
  @Produces({HTML, PROBLEM})
  @Access(open = true)
  @Operation(
      summary = "See whether a certificate holds today",
      description =
          "The page that the code on a certificate leads to, for people, in English and Urdu. A"
              + " number that is none, or not one of ours, is answered by a page as well. Open to"
              + " everyone.")
  @APIResponse(
      responseCode = "200",
      description = "The page.",
      content =
          @Content(
              mediaType = HTML,
              schema =
                  @Schema(
                      implementation = String.class,
                      maxLength = 65_536,
                      pattern = "^<!DOCTYPE html>")))
  @APIResponse(
      responseCode = "404",
      description = "The page of a number that is not one of ours.",
      content =
          @Content(
              mediaType = HTML,
              schema =
                  @Schema(
                      implementation = String.class,
                      maxLength = 65_536,
                      pattern = "^<!DOCTYPE html>")))
  public RestResponse<String> seeCertificate(SentNumber number) {
    Verification found = page.find(number, clock.instant()).orElse(null);
    return RestResponse.ResponseBuilder.create(
            found == null ? RestResponse.Status.NOT_FOUND : RestResponse.Status.OK,
            page.xhtml(found, number))
        .type(HTML + ";charset=UTF-8")
        .header("Content-Security-Policy", NO_SCRIPT)
        .build();
  }

  private static RestResponse<String> answer(String text, String type) {
    return RestResponse.ResponseBuilder.ok(text).type(type).build();
  }
}
