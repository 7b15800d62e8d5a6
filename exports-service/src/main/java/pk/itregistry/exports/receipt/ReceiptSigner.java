package pk.itregistry.exports.receipt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.text.ParseException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs receipts with this installation's key, and publishes its public half before the first. */
@ApplicationScoped
class ReceiptSigner {
  private static final JOSEObjectType TYPE = new JOSEObjectType("itr-receipt");

  private final ECKey key;
  private final ReceiptKeys published;

  ReceiptSigner(@ConfigProperty(name = "itr.signing-key") String jwk, ReceiptKeys published) {
    this.key = read(jwk);
    this.published = published;
  }

  private static ECKey read(String jwk) {
    try {
      ECKey key = ECKey.parse(jwk);
      if (key.isPrivate() && Curve.P_256.equals(key.getCurve()) && key.getKeyID() != null) {
        return key;
      }
    } catch (ParseException e) {
      // answered below, without the text: it may hold the secret
    }
    throw new IllegalStateException(
        "ITR_SIGNING_KEY must be a private EC key on P-256 as a JWK with a kid: receipts are"
            + " signed with it.");
  }

  void publish(@Observes StartupEvent event) {
    published.add(key.getKeyID(), key.toPublicJWK().toJSONString());
  }

  String kid() {
    return key.getKeyID();
  }

  /** The claims as a compact JWS. */
  String sign(Map<String, Object> claims) {
    try {
      JWSObject receipt =
          new JWSObject(
              new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(kid()).type(TYPE).build(),
              new Payload(claims));
      receipt.sign(new ECDSASigner(key));
      return receipt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("a receipt could not be signed", e);
    }
  }
}
