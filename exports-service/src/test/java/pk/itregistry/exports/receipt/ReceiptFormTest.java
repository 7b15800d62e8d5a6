package pk.itregistry.exports.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceiptFormTest {
  @SuppressWarnings("NullAway") // nothing is published here
  private static ReceiptSigner signer(String jwk) {
    return new ReceiptSigner(jwk, null);
  }

  @Test
  void anyone_verifies_a_receipt_with_the_public_key() throws Exception {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("test-1").generate();

    JWSObject receipt =
        JWSObject.parse(signer(key.toJSONString()).sign(Map.of("sha256", "ab", "version", 1)));

    assertThat(receipt.verify(new ECDSAVerifier(key.toPublicJWK()))).isTrue();
    assertThat(receipt.getHeader().getKeyID()).isEqualTo("test-1");
    assertThat(receipt.getHeader().getType()).hasToString("itr-receipt");
    assertThat(receipt.getPayload().toJSONObject()).containsEntry("sha256", "ab");
  }

  @Test
  void a_key_that_cannot_sign_keeps_the_service_from_starting() throws Exception {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("test-1").generate();
    ECKey nameless = new ECKeyGenerator(Curve.P_256).generate();
    ECKey other = new ECKeyGenerator(Curve.P_384).keyID("test-1").generate();

    for (String wrong :
        new String[] {
          key.toPublicJWK().toJSONString(), nameless.toJSONString(), other.toJSONString(), "{}"
        }) {
      assertThatThrownBy(() -> signer(wrong))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("ITR_SIGNING_KEY");
    }
  }
}
