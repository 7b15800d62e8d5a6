package pk.itregistry.exports.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A key to sign receipts with, made for the run. */
public class FreshSigningKey implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    try {
      return Map.of(
          "ITR_SIGNING_KEY",
          new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate().toJSONString());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {}
}
