package pk.itregistry.registry.credential;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.signing.Signer;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.certificate.CertifiedPlace;

/**
 * Signs certificates and status lists as W3C Verifiable Credentials 2.0 (vc+jwt, ES256). A
 * credential tells where its status stands: it can be checked without a connection, and what was
 * corrected or ended since is found out with one.
 */
@ApplicationScoped
class IssueCredential {
  /** How a signed credential is typed, in its header and on the wire. */
  static final String TYPE = "vc+jwt";

  private static final String CONTENT = "vc";
  private static final String PURPOSE = "revocation";
  private static final Duration STATUS_STANDS = Duration.ofMinutes(1);

  private final Signer signer;
  private final Addresses addresses;
  private final ShownDirectory certificates;
  private final BusinessClock clock;
  private final String issuerName;
  // The same certificate has the same credential: an ES256 signature is another each time.
  private final Cache<ShownCertificate, String> signed =
      Caffeine.newBuilder().maximumSize(10_000).build();
  private final Cache<ListNumber, String> lists =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(STATUS_STANDS).build();

  IssueCredential(
      Signer signer,
      Addresses addresses,
      ShownDirectory certificates,
      BusinessClock clock,
      @ConfigProperty(name = "itr.issuer-name") String issuerName) {
    this.signer = signer;
    this.addresses = addresses;
    this.certificates = certificates;
    this.clock = clock;
    this.issuerName = issuerName;
  }

  /** The certificate as a signed credential. */
  String of(ShownCertificate certificate) {
    return signed.get(certificate, one -> signer.sign(TYPE, CONTENT, claims(one)));
  }

  Map<String, Object> claims(ShownCertificate certificate) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put(
        "@context",
        List.of("https://www.w3.org/ns/credentials/v2", Map.of("@vocab", addresses.vocabulary())));
    claims.put("id", "urn:uuid:" + certificate.id());
    claims.put("type", List.of("VerifiableCredential", "RegistrationCertificate"));
    claims.put("issuer", Map.of("id", addresses.issuer(), "name", issuerName));
    claims.put("validFrom", at(certificate.validFrom().atStartOfDay(LegalTime.ZONE)));
    claims.put(
        "validUntil",
        at(certificate.lastDay().plusDays(1).atStartOfDay(LegalTime.ZONE).minusSeconds(1)));
    claims.put("credentialStatus", status(certificate));
    Map<String, Object> subject = new LinkedHashMap<>();
    subject.put("id", "urn:uuid:" + certificate.firm());
    subject.put("type", "RegisteredFirm");
    subject.put("name", certificate.firmName());
    subject.put("kind", certificate.kind().name());
    subject.put("certificateNumber", certificate.number());
    if (certificate.provisional()) {
      subject.put("provisional", true);
    }
    CertifiedPlace place = certificate.location();
    if (place != null) {
      subject.put("place", place(place));
    }
    subject.put("firstDay", certificate.validFrom().toString());
    subject.put("lastDay", certificate.lastDay().toString());
    subject.put("verifyAt", addresses.certificate(certificate.number()));
    claims.put("credentialSubject", subject);
    return claims;
  }

  private static Map<String, Object> place(CertifiedPlace place) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("name", place.name());
    told.put("streetAddress", place.line());
    told.put("city", place.city());
    told.put("province", place.province().code());
    return told;
  }

  private Map<String, Object> status(ShownCertificate certificate) {
    ListNumber list = ListNumber.holding(certificate.place());
    String index = Long.toString(certificate.place() - list.firstPlace());
    String address = addresses.statusList(list);
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("id", address + "#" + index);
    status.put("type", "BitstringStatusListEntry");
    status.put("statusPurpose", PURPOSE);
    status.put("statusListIndex", index);
    status.put("statusListCredential", address);
    return status;
  }

  /** A status list as a signed credential, at most a minute old. */
  String statusList(ListNumber list) {
    return lists.get(list, this::signedList);
  }

  private String signedList(ListNumber list) {
    long from = list.firstPlace();
    long until = from + StatusBits.SIZE;
    if (from > 0 && !certificates.reaches(from)) {
      throw new Refused(new NotFound("status list"));
    }
    List<Long> places = certificates.revoked(from, until);
    return signer.sign(TYPE, CONTENT, claims(list, places, clock.instant()));
  }

  private Map<String, Object> claims(ListNumber list, List<Long> places, Instant now) {
    String address = addresses.statusList(list);
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("@context", List.of("https://www.w3.org/ns/credentials/v2"));
    claims.put("id", address);
    claims.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
    claims.put("issuer", Map.of("id", addresses.issuer(), "name", issuerName));
    claims.put("validFrom", at(now.atZone(LegalTime.ZONE).withNano(0)));
    Map<String, Object> subject = new LinkedHashMap<>();
    subject.put("id", address + "#list");
    subject.put("type", "BitstringStatusList");
    subject.put("statusPurpose", PURPOSE);
    subject.put("ttl", STATUS_STANDS.toMillis());
    subject.put("encodedList", StatusBits.packed(places));
    claims.put("credentialSubject", subject);
    return claims;
  }

  private static String at(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }
}
