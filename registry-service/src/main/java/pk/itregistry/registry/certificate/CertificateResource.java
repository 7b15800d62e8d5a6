package pk.itregistry.registry.certificate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.KnownAt;

/** The public's door to certificates. */
@Path("")
@Tag(name = "certificates", description = "Certificates, and whether one held on a day.")
class CertificateResource {
  private final CertificateDirectory certificates;
  private final BusinessClock clock;

  CertificateResource(CertificateDirectory certificates, BusinessClock clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  @GET
  @Path("certificates/{number}")
  @Access(open = true)
  @Operation(
      summary = "Read a certificate",
      description = "Whose it is and on which days it certifies, as known now. Open to everyone.")
  public CertificateView getCertificate(CertificateNumber number) {
    return certificates.current(number, clock.instant());
  }

  @GET
  @Path("certificates/{number}/verification")
  @Access(open = true)
  @Operation(
      summary = "Verify a certificate",
      description =
          "Whether it certified on a legal day, as the register knew at an instant. Open to"
              + " everyone; a correction made later does not change what was known before. The"
              + " number is taken in any case, with blanks or without.")
  public CertificateView.Verification verifyCertificate(
      CertificateNumber number,
      @Parameter(description = "The legal day; today when missing.") @QueryParam("on")
          @Nullable LocalDate on,
      @Parameter(description = "An instant not after now; now when missing.") @QueryParam("knownAt")
          @Nullable KnownAt knownAt) {
    Instant now = clock.instant();
    Instant known = KnownAt.notAfter(now, knownAt);
    LocalDate day = on == null ? LegalTime.dayOf(now) : on;
    return certificates.verify(number, day, known);
  }
}
