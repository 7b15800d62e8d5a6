package pk.itregistry.plumbing.signing;

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
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Signs with this installation's key, and publishes its public half before the first signature. A
 * new key takes over by standing first in {@code ITR_SIGNING_KEY}; those behind it only verify.
 */
@ApplicationScoped
public class Signer {
  private static final Logger LOG = Logger.getLogger(Signer.class);

  private final List<ECKey> keys;
  private final ECDSASigner signer;
  private final PublishedKeys published;

  /**
   * A signer with its keys.
   *
   * @param keys a JWK, or a JWK set of which the first key signs
   */
  public Signer(@ConfigProperty(name = "itr.signing-key") String keys, PublishedKeys published) {
    this.keys = read(keys);
    this.signer = signer(key());
    this.published = published;
  }

  // A native implementation where it can be had: signing is the dearest step of a filing.
  private static ECDSASigner signer(ECKey key) {
    try {
      ECDSASigner signer = new ECDSASigner(key);
      if (AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError() == null) {
        signer.getJCAContext().setProvider(AmazonCorrettoCryptoProvider.INSTANCE);
      } else {
        LOG.warn("the JDK signs, which takes four times as long");
      }
      return signer;
    } catch (JOSEException e) {
      throw new IllegalStateException("ITR_SIGNING_KEY cannot sign", e);
    }
  }

  private static List<ECKey> read(String sent) {
    try {
      List<JWK> keys =
          sent.contains("\"keys\"") ? JWKSet.parse(sent).getKeys() : List.of(JWK.parse(sent));
      if (!keys.isEmpty()
          && keys.getFirst().isPrivate()
          && keys.stream().allMatch(Signer::isOurForm)) {
        return keys.stream().map(JWK::toECKey).toList();
      }
    } catch (ParseException e) {
      // answered below, without the text: it may hold the secret
    }
    throw new IllegalStateException(
        "ITR_SIGNING_KEY must be a private EC key on P-256 as a JWK with a kid, or a JWK set of"
            + " such keys (the first signs, of the others the public half will do).");
  }

  private static boolean isOurForm(JWK key) {
    return key instanceof ECKey curve
        && Curve.P_256.equals(curve.getCurve())
        && curve.getKeyID() != null;
  }

  /** Publishes all keys; refuses to start where one has the kid of another. */
  public void publish(@Observes StartupEvent event) {
    for (ECKey key : keys) {
      // Under the kid of another key nobody could verify what this one signs.
      String kept = published.keep(key.getKeyID(), published(key).toJSONString());
      if (!isSame(key, kept)) {
        throw new IllegalStateException(
            "ITR_SIGNING_KEY has a new key under the kid %s of an older one: give it a kid of its own."
                .formatted(key.getKeyID()));
      }
    }
  }

  /** What one verifies with, and nothing else that was said of a key, such as key_ops or x5c. */
  static ECKey published(ECKey key) {
    return new ECKey.Builder(Curve.P_256, key.getX(), key.getY())
        .keyID(key.getKeyID())
        .keyUse(KeyUse.SIGNATURE)
        .algorithm(JWSAlgorithm.ES256)
        .build();
  }

  // By what makes the key, whatever else a JWK may say and in which order.
  private static boolean isSame(ECKey key, String jwk) {
    try {
      return ECKey.parse(jwk).computeThumbprint().equals(key.computeThumbprint());
    } catch (ParseException | JOSEException e) {
      throw new IllegalStateException("a public key cannot be read", e);
    }
  }

  private ECKey key() {
    return keys.getFirst();
  }

  /** The name of the key that signs now. */
  public String kid() {
    return key().getKeyID();
  }

  /** The claims as a compact JWS (RFC 7515, ES256) of a type, such as itr-receipt. */
  public String sign(String type, Map<String, Object> claims) {
    return sign(type, null, claims);
  }

  /**
   * As {@link #sign(String, Map)}.
   *
   * @param content the media type of what is signed, where the type alone does not say it
   */
  public String sign(String type, @Nullable String content, Map<String, Object> claims) {
    try {
      JWSObject signed =
          new JWSObject(
              new JWSHeader.Builder(JWSAlgorithm.ES256)
                  .keyID(kid())
                  .type(new JOSEObjectType(type))
                  .contentType(content)
                  .build(),
              new Payload(claims));
      signed.sign(signer);
      return signed.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("a signature could not be made", e);
    }
  }
}
