package pk.itregistry.exports.receipt;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceiptSignerTest {
  @Inject ReceiptKeys published;

  @Test
  void a_new_key_under_an_old_kid_keeps_the_service_from_starting() throws JOSEException {
    String kid = Desk.fresh("key");
    ReceiptSigner old = signer(kid);
    old.publish(new StartupEvent());

    assertThatCode(() -> old.publish(new StartupEvent())).doesNotThrowAnyException();
    assertThatThrownBy(() -> signer(kid).publish(new StartupEvent()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ITR_SIGNING_KEY")
        .hasMessageContaining(kid);
  }

  private ReceiptSigner signer(String kid) throws JOSEException {
    String key = new ECKeyGenerator(Curve.P_256).keyID(kid).generate().toJSONString();
    return new ReceiptSigner(key, published);
  }
}
