package pk.itregistry.stack.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;

/** How a machine proves who it is: a short-lived statement signed with its own key (ES256). */
final class ClientAssertion {
  private static final int SECONDS_TO_LIVE = 60;

  private ClientAssertion() {}

  static String sign(String client, Path keyFile, URI issuer) {
    try {
      ECKey key = ECKey.parse(Files.readString(keyFile));
      var now = InstantSource.system().instant();
      var claims =
          new JWTClaimsSet.Builder()
              .issuer(client)
              .subject(client)
              .audience(issuer.toString())
              .jwtID(UUID.randomUUID().toString())
              .issueTime(Date.from(now))
              .expirationTime(Date.from(now.plusSeconds(SECONDS_TO_LIVE)))
              .build();
      var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
      var assertion = new SignedJWT(header, claims);
      assertion.sign(new ECDSASigner(key));
      return assertion.serialize();
    } catch (IOException | ParseException | JOSEException e) {
      throw new TokenRefused("The key of " + client + " at " + keyFile + " is of no use", e);
    }
  }
}
