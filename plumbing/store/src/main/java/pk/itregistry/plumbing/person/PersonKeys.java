package pk.itregistry.plumbing.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.kernel.identity.Cnic;

/**
 * The key by which a person is the same one in every service: HMAC-SHA-256 (RFC 2104) of the
 * thirteen digits of the CNIC. There are few CNICs, so a plain hash could be tried out; the secret
 * keeps that to those who have it, and all services of an installation have the same.
 */
@ApplicationScoped
public class PersonKeys {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST = 24;

  private final SecretKeySpec secret;

  /** Takes the secret of the installation. */
  public PersonKeys(@ConfigProperty(name = "itr.person-secret") String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalStateException(
          "ITR_PERSON_SECRET must be a secret of %d characters or more, the same in every service"
              .formatted(SHORTEST));
    }
    this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** The person's key: 43 characters of base64url. */
  public String of(Cnic cnic) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      byte[] hash = mac.doFinal(cnic.digits().getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
