package pk.itregistry.registry.credential;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.registry.testkit.Desk.BASE;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.signing.PublishedKeys;
import pk.itregistry.plumbing.signing.Signer;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CredentialTest {
  @Inject PublishedKeys published;
  @Inject Addresses addresses;
  @Inject ShownDirectory certificates;
  @Inject BusinessClock clock;

  private static JWSObject verified(String jws) throws Exception {
    JWSObject signed = JWSObject.parse(jws);
    JWKSet keys = JWKSet.parse(given().get(BASE + "certificate-keys").asString());
    ECKey key = keys.getKeyByKeyId(signed.getHeader().getKeyID()).toECKey();
    assertThat(key.isPrivate()).isFalse();
    assertThat(signed.verify(new ECDSAVerifier(key))).isTrue();
    return signed;
  }

  private static Map<String, Object> credential(String number) throws Exception {
    Response answer = given().get(BASE + "certificates/" + number + "/credential");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("application/vc+jwt");
    return verified(answer.asString()).getPayload().toJSONObject();
  }

  private static String text(Map<String, Object> claims, String name) {
    return String.valueOf(claims.get(name));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> part(Map<String, Object> claims, String name) {
    return (Map<String, Object>) claims.getOrDefault(name, Map.of());
  }

  /** What a verifier does: follows the entry's address and reads the bit. */
  private boolean isListed(Map<String, Object> credential) throws Exception {
    Map<String, Object> entry = part(credential, "credentialStatus");
    assertThat(entry).containsEntry("statusPurpose", "revocation");
    String address = String.valueOf(entry.get("statusListCredential"));
    assertThat(address).startsWith(addresses.issuer() + "/registry/v1/status-lists/revocation/");
    String number = address.substring(address.lastIndexOf('/') + 1);
    // Signed anew, past the minute for which a list stands.
    String list = fresh().statusList(ListNumber.of(number));
    Map<String, Object> subject =
        part(verified(list).getPayload().toJSONObject(), "credentialSubject");
    assertThat(subject).containsEntry("statusPurpose", "revocation");
    return StatusBitsTest.isSet(
        String.valueOf(subject.get("encodedList")),
        Integer.parseInt(String.valueOf(entry.get("statusListIndex"))));
  }

  @Inject Signer signer;

  private IssueCredential fresh() {
    return new IssueCredential(signer, addresses, certificates, clock, "The register");
  }

  @Test
  void a_certificate_is_checked_without_a_connection_and_holds_no_personal_number()
      throws Exception {
    Desk.Firm firm = Desk.firm();
    String jws =
        given().get(BASE + "certificates/" + firm.certificate() + "/credential").asString();

    JWSObject signed = verified(jws);

    assertThat(signed.getHeader().getType()).hasToString("vc+jwt");
    assertThat(signed.getHeader().getContentType()).isEqualTo("vc");
    assertThat(signed.getHeader().getAlgorithm()).hasToString("ES256");
    Map<String, Object> claims = signed.getPayload().toJSONObject();
    assertThat(text(claims, "@context")).startsWith("[https://www.w3.org/ns/credentials/v2");
    assertThat(text(claims, "type")).contains("VerifiableCredential");
    assertThat(text(claims, "validFrom")).endsWith("T00:00:00+05:00");
    assertThat(text(claims, "validUntil")).endsWith("T23:59:59+05:00");
    assertThat(part(claims, "credentialSubject"))
        .containsEntry("certificateNumber", firm.certificate())
        .containsEntry("name", "Indus Softworks " + firm.ntn())
        .containsEntry("kind", "COMPANY")
        .containsKeys("firstDay", "lastDay", "verifyAt");
    assertThat(part(claims, "credentialSubject")).doesNotContainKeys("ntn", "cnic", "owner");
    assertThat(given().get(BASE + "certificates/" + firm.certificate() + "/credential").asString())
        .as("the same certificate, the same credential")
        .isEqualTo(jws);
  }

  @Test
  void a_corrected_certificate_is_found_out_and_its_correction_is_not() throws Exception {
    Desk.Firm firm = Desk.firm();
    Map<String, Object> wrong = credential(firm.certificate());
    assertThat(isListed(wrong)).isFalse();

    String correction = Desk.correction(firm.certificate());
    String thing = "certificates/" + firm.certificate() + "/corrections/" + correction;
    done(act("rehan", thing, "approval", null));

    Map<String, Object> right = credential(firm.certificate());
    assertThat(right.get("id")).isNotEqualTo(wrong.get("id"));
    assertThat(isListed(wrong)).isTrue();
    assertThat(isListed(right)).isFalse();
  }

  @Test
  void a_suspended_firm_is_found_out_for_good_and_certified_anew_when_reinstated()
      throws Exception {
    Desk.Firm firm = Desk.firm();
    Desk.aged(firm, 100);
    Map<String, Object> before = credential(firm.certificate());

    measured(firm, "suspension", "NO_ANSWER");
    assertThat(isListed(before)).isTrue();
    Map<String, Object> shortened = credential(firm.certificate());
    assertThat(text(shortened, "validUntil")).startsWith(clock.today().minusDays(1).toString());
    assertThat(isListed(shortened)).as("it says itself that it has ended").isFalse();
    assertThat(given().get(BASE + "certificates/" + firm.certificate() + "/page").asString())
        .contains("does not hold today", "It was ended before its time.");

    String anew = measured(firm, "reinstatement", "GROUND_GONE").path("certificate");
    assertThat(isListed(before)).isTrue();
    assertThat(isListed(credential(anew))).isFalse();
  }

  @Test
  void a_cancelled_firm_is_found_out() throws Exception {
    Desk.Firm firm = Desk.firm();
    Desk.aged(firm, 100);
    Map<String, Object> before = credential(firm.certificate());

    measured(firm, "cancellation", "STRUCK_OFF");

    assertThat(isListed(before)).isTrue();
  }

  private static Response measured(Desk.Firm firm, String measure, String reason) {
    return done(
        act(
            "rabia",
            "firms/" + firm.id(),
            measure,
            """
            {"reason": "%s", "words": "Seen at the visit.", "citation": "PSEB regulations, 12"}
            """
                .formatted(reason)));
  }

  @Test
  void a_status_list_is_signed_and_open_to_everyone() throws Exception {
    Response answer = given().get(BASE + "status-lists/revocation/0");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("application/vc+jwt");
    Map<String, Object> claims = verified(answer.asString()).getPayload().toJSONObject();
    assertThat(text(claims, "type")).contains("BitstringStatusListCredential");
    assertThat(given().get(BASE + "status-lists/revocation/999999").statusCode()).isEqualTo(404);
    assertThat(given().get(BASE + "status-lists/suspension/0").statusCode()).isEqualTo(404);
    assertThat(given().get(BASE + "status-lists/revocation/x").statusCode()).isEqualTo(400);
  }

  @Test
  void a_new_key_takes_over_and_what_the_old_one_signed_is_still_verified() throws Exception {
    ECKey before = key("of-2026-" + UUID.randomUUID());
    ECKey now = key("of-2027-" + UUID.randomUUID());
    ShownCertificate certificate =
        certificates.of(
            pk.itregistry.registry.certificate.CertificateNumber.of(Desk.firm().certificate()));
    String old = credentialBy(before.toJSONString(), certificate);

    String fresh =
        credentialBy(
            "{\"keys\": [%s, %s]}"
                .formatted(now.toJSONString(), before.toPublicJWK().toJSONString()),
            certificate);
    credentialBy(now.toJSONString(), certificate); // the old one is left out at last

    assertThat(verified(old).getHeader().getKeyID()).isEqualTo(before.getKeyID());
    assertThat(verified(fresh).getHeader().getKeyID()).isEqualTo(now.getKeyID());
  }

  @Test
  void a_new_key_under_an_old_kid_keeps_the_service_from_starting() throws Exception {
    String kid = "key-" + UUID.randomUUID();
    Signer old = new Signer(key(kid).toJSONString(), published);
    old.publish(new StartupEvent());

    assertThatCode(() -> old.publish(new StartupEvent())).doesNotThrowAnyException();
    String other = key(kid).toJSONString();
    assertThatThrownBy(() -> new Signer(other, published).publish(new StartupEvent()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ITR_SIGNING_KEY")
        .hasMessageContaining(kid);
  }

  @Test
  void a_key_that_says_what_it_is_for_leaves_the_published_keys_readable() throws Exception {
    ECKey key =
        new ECKeyGenerator(Curve.P_256)
            .keyID("of-2028-" + UUID.randomUUID())
            .keyOperations(Set.of(KeyOperation.SIGN))
            .generate();

    new Signer(key.toJSONString(), published).publish(new StartupEvent());

    Response keys = given().get(BASE + "certificate-keys");
    assertThat(keys.statusCode()).isEqualTo(200);
    assertThat(JWKSet.parse(keys.asString()).getKeyByKeyId(key.getKeyID()).getKeyOperations())
        .isNull();
  }

  private static ECKey key(String kid) throws Exception {
    return new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
  }

  // As a service does that starts with these keys.
  private String credentialBy(String keys, ShownCertificate certificate) {
    Signer starting = new Signer(keys, published);
    starting.publish(new StartupEvent());
    return new IssueCredential(starting, addresses, certificates, clock, "The register")
        .of(certificate);
  }
}
