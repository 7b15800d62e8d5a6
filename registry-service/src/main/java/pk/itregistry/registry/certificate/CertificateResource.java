package pk.itregistry.registry.certificate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.time.BusinessClock;

/** The public's door to certificates. */
@Path("certificates/{number}")
@Tag(name = "certificates", description = "Certificates, and whether one held on a day.")
class CertificateResource {
  private final CertificateDirectory certificates;
  private final BusinessClock clock;

  CertificateResource(CertificateDirectory certificates, BusinessClock clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  @GET
  @Access(open = true)
  @Operation(
      summary = "Read a certificate",
      description = "Whose it is and on which days it certifies, as known now. Open to everyone.")
  public CertificateView getCertificate(CertificateNumber number) {
    return certificates.current(number, clock.instant());
  }

  @GET
  @Path("verification")
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
      @Parameter(
              description = "An instant not after now; now when missing.",
              example = "2026-11-23T10:15:30Z",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"))
          @QueryParam("knownAt")
          @Nullable String knownAt) {
    Faults faults = new Faults();
    Instant now = clock.instant();
    @Nullable Instant known = faults.optional("knownAt", knownAt, CertificateResource::instant);
    faults.refuseMalformed();
    if (known != null && known.isAfter(now)) {
      faults.add("knownAt", "rule-not-the-future", "nobody knows yet what will be known then");
    }
    faults.refuseRuleBroken();
    LocalDate day = on == null ? LegalTime.dayOf(now) : on;
    return certificates.verify(number, day, known == null ? now : known);
  }

  private static Instant instant(String sent) {
    try {
      // A plus sign that was not escaped arrives as a blank.
      OffsetDateTime instant = OffsetDateTime.parse(sent.replace(' ', '+'));
      if (instant.getYear() >= 1990 && instant.getYear() < 2200) {
        return instant.toInstant();
      }
    } catch (DateTimeParseException e) {
      // answered below, with the same words
    }
    throw new Refused(
        new MalformedValue(
            "malformed-instant",
            "must be an instant of RFC 3339, with its offset, such as 2026-11-23T10:15:30Z or"
                + " 2026-11-23T15:15:30+05:00"));
  }
}
