package pk.itregistry.exports.receipt;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
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
import org.jboss.logging.Logger;

/** Signs receipts with this installation's key, and publishes its public half before the first. */
@ApplicationScoped
class ReceiptSigner {
  private static final Logger LOG = Logger.getLogger(ReceiptSigner.class);
  private static final JOSEObjectType TYPE = new JOSEObjectType("itr-receipt");

  private final ECKey key;
  private final ECDSASigner signer;
  private final ReceiptKeys published;

  ReceiptSigner(@ConfigProperty(name = "itr.signing-key") String jwk, ReceiptKeys published) {
    this.key = read(jwk);
    this.signer = signer(key);
    this.published = published;
  }

  // A native implementation where it can be had: signing is the dearest step of a filing.
  private static ECDSASigner signer(ECKey key) {
    try {
      ECDSASigner signer = new ECDSASigner(key);
      if (AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError() == null) {
        signer.getJCAContext().setProvider(AmazonCorrettoCryptoProvider.INSTANCE);
      } else {
        LOG.warn("receipts are signed by the JDK, which takes four times as long");
      }
      return signer;
    } catch (JOSEException e) {
      throw new IllegalStateException("ITR_SIGNING_KEY cannot sign", e);
    }
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

  // Under the kid of another key nobody could verify what this one signs.
  void publish(@Observes StartupEvent event) {
    String kept = published.keep(kid(), key.toPublicJWK().toJSONString());
    if (!isMine(kept)) {
      throw new IllegalStateException(
          "ITR_SIGNING_KEY is a new key under the kid %s of an older one: give it a kid of its own."
              .formatted(kid()));
    }
  }

  // By what makes the key, whatever else a JWK may say and in which order.
  private boolean isMine(String jwk) {
    try {
      return ECKey.parse(jwk).computeThumbprint().equals(key.computeThumbprint());
    } catch (ParseException | JOSEException e) {
      throw new IllegalStateException("a public key cannot be read", e);
    }
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
      receipt.sign(signer);
      return receipt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("a receipt could not be signed", e);
    }
  }
}
