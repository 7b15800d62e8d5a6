package pk.itregistry.plumbing.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignerTest {
  @SuppressWarnings("NullAway") // nothing is published here
  private static Signer signer(String keys) {
    return new Signer(keys, null);
  }

  private static ECKey key(String kid) throws JOSEException {
    return new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
  }

  @Test
  void anyone_verifies_what_was_signed_with_the_public_key() throws Exception {
    ECKey key = key("test-1");

    JWSObject signed =
        JWSObject.parse(
            signer(key.toJSONString()).sign("itr-receipt", Map.of("sha256", "ab", "version", 1)));

    assertThat(signed.verify(new ECDSAVerifier(key.toPublicJWK()))).isTrue();
    assertThat(signed.getHeader().getKeyID()).isEqualTo("test-1");
    assertThat(signed.getHeader().getType()).hasToString("itr-receipt");
    assertThat(signed.getPayload().toJSONObject()).containsEntry("sha256", "ab");
  }

  @Test
  void of_several_keys_the_first_signs() throws Exception {
    ECKey now = key("of-2027");
    ECKey before = key("of-2026");

    Signer signer =
        signer(
            "{\"keys\": [%s, %s]}"
                .formatted(now.toJSONString(), before.toPublicJWK().toJSONString()));

    assertThat(signer.kid()).isEqualTo("of-2027");
    assertThat(
            JWSObject.parse(signer.sign("itr-receipt", Map.of("version", 1)))
                .verify(new ECDSAVerifier(now.toPublicJWK())))
        .isTrue();
  }

  @Test
  void only_what_one_verifies_with_is_published_of_a_key() throws Exception {
    ECKey key =
        new ECKeyGenerator(Curve.P_256)
            .keyID("test-1")
            .keyOperations(Set.of(KeyOperation.SIGN, KeyOperation.VERIFY))
            .issueTime(Date.from(Instant.parse("2026-11-30T08:00:00Z")))
            .generate();

    assertThat(Signer.published(key).toJSONObject())
        .containsOnlyKeys("kty", "crv", "x", "y", "kid", "use", "alg")
        .allSatisfy((_, value) -> assertThat(value).isInstanceOf(String.class))
        .containsEntry("x", key.getX().toString())
        .containsEntry("y", key.getY().toString());
  }

  @Test
  void a_key_that_cannot_sign_keeps_the_service_from_starting() throws Exception {
    ECKey key = key("test-1");
    ECKey nameless = new ECKeyGenerator(Curve.P_256).generate();
    ECKey other = new ECKeyGenerator(Curve.P_384).keyID("test-1").generate();

    for (String wrong :
        List.of(
            key.toPublicJWK().toJSONString(),
            nameless.toJSONString(),
            other.toJSONString(),
            "{}",
            "{\"keys\": []}",
            "{\"keys\": [%s, %s]}".formatted(key.toJSONString(), nameless.toJSONString()))) {
      assertThatThrownBy(() -> signer(wrong))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("ITR_SIGNING_KEY")
          .hasMessageNotContaining("\"d\"");
    }
  }
}
